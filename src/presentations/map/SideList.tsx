import { memo } from "react";
import { cellAt } from "../../analysis/result.ts";
import type { Result } from "../../analysis/result.ts";
import { reasonOf } from "../../cube/reason.ts";
import { behindFigure } from "../../i18n/behindFigure.ts";
import type { Words } from "../../i18n/words.ts";
import { fullName } from "./fullName.ts";
import { placeOf } from "./scene.ts";
import type { Scene, SceneArea } from "./scene.ts";

interface SideListProps {
  readonly result: Result;
  readonly scene: Scene;
  readonly words: Words;
  readonly mine: string | undefined;
}

const LOWEST = 6;
const HIGHEST = 6;

/** Beside the map: mine with its place, the references, and both ends of the row. */
export const SideList = memo(function SideList({ result, scene, words, mine }: SideListProps) {
  const series = result.series[scene.series];
  if (!series) return null;
  const own = mine === undefined ? undefined : scene.byCode.get(mine);
  const known = scene.areas.filter(({ rank }) => rank > 0).sort((a, b) => a.rank - b.rank);
  // One municipality needs no naming with each of its neighbourhoods.
  const several = new Set(known.map(({ municipality }) => municipality?.nl)).size > 1;
  const nameOf = (area: SceneArea) => words.localised(several ? fullName(area) : area.name);
  // With few areas one list of all of them, so that no area stands in both.
  const both = known.length >= LOWEST + HIGHEST;
  const references = result.areas.flatMap((area, row) => {
    if (area.role !== "reference") return [];
    const cell = cellAt(result, scene.series, row, scene.slot);
    const reason = reasonOf(result.reason[cell] ?? 0);
    const text =
      reason === "present" ? words.number(result.values[cell] ?? NaN, series.decimals) : words.reason(reason);
    return [{ code: area.code, name: words.localised(area.name), text }];
  });
  return (
    <aside className="map-side" aria-label={words.text("map.side")}>
      {own && (
        <div>
          <h3 className="mine">{nameOf(own)}</h3>
          {own.rank > 0 ? (
            <>
              <p className="large">{words.number(own.value, series.decimals)}</p>
              <p className="quiet small">
                {behindFigure(words.localised(series.unit))} · {words.text("map.rank", placeOf(scene, own))}
              </p>
            </>
          ) : (
            <p className="figure">{words.reason(own.reason)}</p>
          )}
        </div>
      )}
      {references.map(({ code, name, text }) => (
        <div key={code}>
          <h3>{name}</h3>
          <p className="figure">{text}</p>
        </div>
      ))}
      {both && (
        <Ends
          title={words.text("map.lowest")}
          areas={known.slice(-LOWEST).reverse()}
          {...{ known, words, nameOf }}
          decimals={series.decimals}
        />
      )}
      <Ends
        title={words.text("map.highest")}
        areas={known.slice(0, HIGHEST)}
        {...{ known, words, nameOf }}
        decimals={series.decimals}
      />
    </aside>
  );
});

interface EndsProps {
  readonly title: string;
  readonly areas: readonly SceneArea[];
  /** All areas with a figure, to say how many more there are like the last one of the list. */
  readonly known: readonly SceneArea[];
  readonly decimals: number;
  readonly words: Words;
  readonly nameOf: (area: SceneArea) => string;
}

function Ends({ title, areas, known, decimals, words, nameOf }: EndsProps) {
  const last = areas.at(-1)?.value;
  const like = (some: readonly SceneArea[]) => some.filter(({ value }) => value === last).length;
  const more = like(known) - like(areas);
  return (
    <div>
      <h3>{title}</h3>
      <ol>
        {areas.map((area) => (
          <li key={area.code}>
            <span>{nameOf(area)}</span>
            <span>{words.number(area.value, decimals)}</span>
          </li>
        ))}
      </ol>
      {last !== undefined && more > 0 && (
        <p className="quiet small">{words.text("map.more-same", { count: more, figure: { value: last, decimals } })}</p>
      )}
    </div>
  );
}
