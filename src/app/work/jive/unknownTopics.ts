import { createStore } from "zustand/vanilla";
import type { JiveTopic } from "../../../workspace/jive/selection.ts";

/** Topics of the last work from Swing that are not known here under their code, until each is found or skipped. */
export const unknownTopics = createStore<readonly JiveTopic[]>(() => []);

export function forgetTopic(code: string): void {
  unknownTopics.setState(
    unknownTopics.getState().filter((topic) => topic.code !== code),
    true,
  );
}
