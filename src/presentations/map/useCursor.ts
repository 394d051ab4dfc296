import { useEffect, useMemo, useState } from "react";
import type { KeyboardEvent } from "react";
import type { Words } from "../../i18n/words.ts";
import { middleOf } from "./geometry.ts";
import type { Geometry } from "./geometry.ts";
import type { meaningOf as MeaningOf } from "./keys.ts";
import type { Stop } from "./order.ts";
import type { Scene } from "./scene.ts";
import { bringIn } from "./view.ts";
import type { Size } from "./view.ts";
import type { MovableView } from "./useView.ts";
import { useTyped } from "./useTyped.ts";

export interface Cursor {
  /** The area that the keyboard stands on while the map has the focus. */
  readonly code: string | null;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

/** Going from area to area by keyboard. The first arrow begins at mine; the place is kept while the focus is elsewhere. */
export function useCursor(
  scene: Scene,
  geometry: Geometry,
  words: Words,
  mine: string | undefined,
  size: Size | undefined,
  sight: MovableView,
  onChoose: (code: string) => void,
  onExplain: (code: string) => void,
): Cursor {
  const [code, setCode] = useState<string | null>(null);
  const [focused, setFocused] = useState(false);
  const typed = useTyped();
  // What keys mean comes in right after the picture, which does without.
  const [meaningOf, setMeaningOf] = useState<typeof MeaningOf>();
  useEffect(() => {
    void import("./keys.ts").then((keys) => setMeaningOf(() => keys.meaningOf));
  }, []);
  const stops = useMemo(() => stopsOf(scene, geometry, words), [scene, geometry, words]);

  const bring = (next: string | null) => {
    const shape = next === null ? undefined : geometry.byCode.get(next);
    if (shape && size) sight.change((view) => bringIn(view, size, middleOf(shape)));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!meaningOf || event.ctrlKey || event.metaKey || event.altKey) return;
    const first = code === null && mine !== undefined && geometry.byCode.has(mine) && event.key.startsWith("Arrow");
    const meaning = first
      ? ({ kind: "go", code: mine } as const)
      : meaningOf(event.key, stops(), code, typed(event.key));
    if (!meaning) return;
    event.preventDefault();
    switch (meaning.kind) {
      case "go":
        setCode(meaning.code);
        bring(meaning.code);
        break;
      case "choose":
        if (code !== null) onChoose(code);
        break;
      case "explain":
        if (code !== null) onExplain(code);
        break;
      case "leave":
        setCode(null);
        break;
      case "zoom":
        sight.zoom(meaning.levels);
        bring(code);
        break;
      case "fit":
        if (meaning.all) (sight.showAll ?? sight.reset)();
        else sight.reset();
        break;
      case "nothing":
        break;
    }
  };
  return { code: focused ? code : null, onKeyDown, onFocus: () => setFocused(true), onBlur: () => setFocused(false) };
}

/** Where the cursor can stand, by name. Worked out at the first key: sorting 14,566 names takes a while. */
function stopsOf(scene: Scene, geometry: Geometry, words: Words): () => readonly Stop[] {
  let stops: readonly Stop[] | undefined;
  return () => {
    stops ??= scene.areas
      .flatMap(({ code, name }): Stop[] => {
        const shape = geometry.byCode.get(code);
        return shape ? [{ code, name: words.localised(name), at: middleOf(shape) }] : [];
      })
      .sort((a, b) => words.compare(a.name, b.name));
    return stops;
  };
}
