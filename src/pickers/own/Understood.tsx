import { levelOf } from "../../cube/area.ts";
import type { Areas } from "../../cube/area.ts";
import type { OwnPreview } from "../../data/ownHooks.ts";
import { useWords } from "../../i18n/context.tsx";

/** In three lines: which areas, which periods, how many figures. */
export function Understood({ preview, areas }: { readonly preview: OwnPreview; readonly areas: Areas }) {
  const words = useWords();
  const levels = preview.areas.map(({ level, count }) => {
    const known = levelOf(areas, level);
    const name = known ? words.localised(count === 1 ? known.name : known.plural) : level;
    return `${words.number(count, 0)} ${name.toLowerCase()}`;
  });
  const { periods, figures, missing } = preview;
  const [first = ""] = periods;
  const last = periods.at(-1) ?? "";
  const span =
    first === last
      ? words.period(first)
      : `${words.period(first)} – ${words.period(last)} (${words.number(periods.length, 0)})`;
  return (
    <section aria-labelledby="own-understood">
      <h3 id="own-understood">{words.text("own.understood")}</h3>
      <dl className="own-facts">
        <dt>{words.text("own.areas")}</dt>
        <dd>
          {levels.length === 0
            ? words.text("own.areas-none")
            : words.text(preview.byName ? "own.areas-by-name" : "own.areas-by-code", { areas: levels.join(", ") })}
        </dd>
        <dt>{words.text("own.periods")}</dt>
        <dd>{periods.length === 0 ? words.text("own.periods-none") : span}</dd>
        <dt>{words.text("own.figures")}</dt>
        <dd>
          {words.text(missing === 0 ? "own.figures-whole" : "own.figures-missing", {
            figures: { value: figures, decimals: 0 },
            count: missing,
          })}
        </dd>
      </dl>
    </section>
  );
}
