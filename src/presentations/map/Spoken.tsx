import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import { fullName } from "./fullName.ts";
import type { Scene, SceneArea } from "./scene.ts";
import { spoken } from "./spoken.ts";

interface SpokenProps {
  readonly result: Result;
  readonly scene: Scene;
  readonly words: Words;
  /** The area that the keyboard stands on. */
  readonly area: SceneArea | undefined;
}

/** Says where the keyboard goes. It stands there before there is something to say, or nothing would be heard. */
export function Spoken({ result, scene, words, area }: SpokenProps) {
  return (
    <p className="visually-hidden" role="status">
      {area && words.say(spoken(result, scene, { ...area, name: fullName(area) }))}
    </p>
  );
}
