import type { Said, SeriesChange } from "../../../workspace/figures/compare.ts";
import { seriesName } from "../../../workspace/figures/words.ts";
import { reasonOf } from "../../../cube/reason.ts";
import { useWords } from "../../../i18n/context.tsx";
import type { Words } from "../../../i18n/words.ts";

/** More than this nobody reads one by one. */
const MOST = 30;
const MOST_DECIMALS = 6;

/** Every revised figure as it was and as it is now. */
export function Revisions({ changes }: { readonly changes: readonly SeriesChange[] }) {
  const words = useWords();
  const rows = changes.flatMap(({ series, revised }) => revised.map((one) => ({ series, one })));
  if (rows.length === 0) return null;
  const several = changes.filter(({ revised }) => revised.length > 0).length > 1;
  return (
    <details>
      <summary>{words.text("work.changed-list", { count: rows.length })}</summary>
      <div className="changed-list">
        <table aria-label={words.text("work.changed-table")}>
          <thead>
            <tr>
              {several && <th scope="col">{words.text("work.changed-series")}</th>}
              <th scope="col">{words.text("work.changed-area")}</th>
              <th scope="col">{words.text("work.changed-when")}</th>
              <th scope="col">{words.text("work.changed-was")}</th>
              <th scope="col">{words.text("work.changed-is")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, MOST).map(({ series, one }) => {
              const [before, after] = sayBoth(one.before, one.after, series.decimals, words);
              const area = words.localised(one.area);
              return (
                <tr key={`${series.key} ${area} ${one.period}`}>
                  {several && <td>{words.localised(seriesName(series))}</td>}
                  <th scope="row">{area}</th>
                  <td>{words.period(one.period)}</td>
                  <td className="number">{before}</td>
                  <td className="number">{after}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {rows.length > MOST && (
        <p className="quiet small">{words.text("work.changed-more", { count: rows.length - MOST })}</p>
      )}
    </details>
  );
}

/** Two figures that differ are written so that the difference can be seen. */
function sayBoth(before: Said, after: Said, decimals: number, words: Words): readonly [string, string] {
  for (let digits = decimals; ; digits += 1) {
    const both = [sayOne(before, digits, words), sayOne(after, digits, words)] as const;
    if (both[0] !== both[1] || digits >= MOST_DECIMALS) return both;
  }
}

function sayOne(said: Said, decimals: number, words: Words): string {
  return "value" in said ? words.number(said.value, decimals) : words.reason(reasonOf(said.reason));
}
