import { useId, useState } from "react";
import { useWords } from "../../i18n/context.tsx";
import { areaName, presentAreas } from "../../pickers/areas/areaLists.ts";
import { exchanged, sameFor } from "../../workspace/report/sameFor.ts";
import { useReport } from "./context.tsx";
import { textsNaming } from "./textsNaming.ts";

/** *The same for another municipality*: every figure and live figure of the whole, in one act. */
export function SameFor() {
  const words = useWords();
  const { workspace, act, areas, place } = useReport();
  const id = useId();
  const now = place === undefined ? undefined : areas.areas[place];
  const [picked, setPicked] = useState<string | null>(null);
  const [left, setLeft] = useState<string | null>(null);
  if (!now) return <p className="quiet small">{words.text("report.same-none")}</p>;
  const others = presentAreas(areas, now.level, words);
  const chosen = picked ?? now.code;
  const still = left === null ? 0 : textsNaming(workspace, left);
  return (
    <form
      className="same-for"
      onSubmit={(event) => {
        event.preventDefault();
        const codes = exchanged(areas, now.code, chosen);
        if (chosen === now.code) return;
        setLeft(now.name);
        setPicked(null);
        act("sameFor", (before) => sameFor(before, codes));
      }}
    >
      <label htmlFor={id}>{words.text("report.same")}</label>
      <select id={id} className="field" value={chosen} onChange={(event) => setPicked(event.target.value)}>
        {others.map((area) => (
          <option key={area.code} value={area.code}>
            {areaName(area, words)}
          </option>
        ))}
      </select>
      <button type="submit" className="button">
        {words.text("report.same-do")}
      </button>
      <p role="status" className="small quiet">
        {left !== null &&
          [
            words.text("report.same-done", { area: areaName(now, words) }),
            ...(still > 0 && left !== now.name ? [words.text("report.same-left", { count: still, area: left })] : []),
          ].join(" ")}
      </p>
    </form>
  );
}
