import { useId, useMemo, useState } from "react";
import type { Areas } from "../../cube/area.ts";
import { useWords } from "../../i18n/context.tsx";
import { areaFinderOf } from "../../pickers/search/findAreas.ts";
import { wordsOf } from "../../pickers/search/fold.ts";
import { municipalitiesOf } from "./municipalities.ts";

interface PlaceFieldProps {
  readonly areas: Areas;
  readonly label: string;
  readonly onPlace: (code: string) => void;
}

/** A municipality by typing its name: today's, an alias or one of the past; a slip of the finger is forgiven. */
export function PlaceField({ areas, label, onPlace }: PlaceFieldProps) {
  const words = useWords();
  const id = useId();
  const [text, setText] = useState("");
  const [lost, setLost] = useState("");
  const names = useMemo(() => {
    const all = municipalitiesOf(areas).flatMap(({ name, aliases = [] }) => [name, ...aliases]);
    return [...new Set(all)].sort(words.compare);
  }, [areas, words]);
  const go = (typed: string, sure: boolean) => {
    const code = municipalityCalled(typed, areas, sure);
    if (code !== undefined) {
      setText("");
      setLost("");
      onPlace(code);
    } else if (!sure) setLost(typed);
  };
  return (
    <form
      className="place-field"
      onSubmit={(event) => {
        event.preventDefault();
        go(text, false);
      }}
    >
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="field"
        list={`${id}-names`}
        autoComplete="off"
        spellCheck={false}
        value={text}
        aria-describedby={lost === "" ? undefined : `${id}-lost`}
        onChange={(event) => {
          setText(event.target.value);
          setLost("");
          // A name taken from the list is whole at once; one that is being typed may be the start of another.
          const { nativeEvent } = event;
          if (!(nativeEvent instanceof InputEvent) || nativeEvent.inputType === "insertReplacementText") {
            go(event.target.value, true);
          }
        }}
      />
      <datalist id={`${id}-names`}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <button type="submit" className="button">
        {words.text("place.show")}
      </button>
      <p id={`${id}-lost`} className={lost === "" ? "visually-hidden" : "place-lost"} role="status">
        {lost === "" ? "" : words.text("place.unknown", { name: lost })}
      </p>
    </form>
  );
}

/** The municipality of today with this name; unless it must be `sure`, also what starts so or is one slip away. */
function municipalityCalled(typed: string, areas: Areas, sure: boolean): string | undefined {
  const said = wordsOf(typed);
  const finder = areaFinderOf(areas);
  const today = new Set(municipalitiesOf(areas).map(({ code }) => code));
  const ways = [
    () => finder.named(said),
    ...(sure ? [] : [() => finder.starting(said, 10), () => finder.resembling(said.join(" "))]),
  ];
  for (const way of ways) {
    const hit = way().find(({ area }) => today.has(area.code));
    if (hit) return hit.area.code;
  }
  return undefined;
}
