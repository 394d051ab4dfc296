import { lazy, Suspense } from "react";
import { needTexts } from "../../i18n/loadTexts.ts";
import type { PanelProps } from "../form.ts";
import { movedAcross, movedOut, turned } from "./arrangement.ts";
import type { Arrangement } from "./arrangement.ts";
import { axisName } from "./heads.ts";
import { layoutOf } from "./layout.ts";
import type { TableOptions } from "./options.ts";
import { Icon } from "../../ui/Icon.tsx";

/** After the first figure: nobody needs them before. */
const Totals = lazy(async () => {
  const [{ Totals }] = await Promise.all([import("./Totals.tsx"), needTexts("totals")]);
  return { default: Totals };
});

const OUT = "M10 15V5M6 9l4-4 4 4";

/** What stands on rows and columns, in which order, and how figures are written. */
export function Panel({ result, query, options, words, onIntent }: PanelProps<TableOptions>) {
  const layout = layoutOf(result, options);
  const { arrangement } = layout;
  const whole = options.filled ? layoutOf(result, { ...options, filled: false }) : layout;
  const hidden = whole.rows.length + whole.columns.length - layout.rows.length - layout.columns.length;
  const change = (patch: Readonly<Record<string, unknown>>) => onIntent({ kind: "options", patch });
  const arrange = ({ rows, columns }: Arrangement) => change({ rows, columns });
  const most = Math.max(0, ...result.series.map(({ decimals }) => decimals));
  const side = (axes: readonly string[], title: string, across: "columns" | "rows") => (
    <fieldset>
      <legend>{words.text(title)}</legend>
      <ul>
        {axes.map((axis, place) => {
          const name = axisName(layout, axis, { words });
          const label = {
            out: words.text("table.move-out", { axis: name }),
            across: words.text(`table.to-${across}`, { axis: name }),
          };
          return (
            <li key={axis}>
              <span>{name}</span>
              {place > 0 && (
                <button
                  type="button"
                  className="button plain"
                  aria-label={label.out}
                  title={label.out}
                  onClick={() => arrange(movedOut(arrangement, axis))}
                >
                  <Icon path={OUT} />
                </button>
              )}
              {axes.length > 1 && (
                <button
                  type="button"
                  className="button link small"
                  aria-label={label.across}
                  onClick={() => arrange(movedAcross(arrangement, axis))}
                >
                  {words.text(`table.to-${across}-short`)}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
  return (
    <div className="table-panel">
      <button type="button" className="button" onClick={() => arrange(turned(arrangement))}>
        <Icon path="M4 7h11M12 4l3 3-3 3M16 13H5M8 10l-3 3 3 3" />
        {words.text("table.swap")}
      </button>
      {side(arrangement.rows, "table.on-rows", "columns")}
      {side(arrangement.columns, "table.on-columns", "rows")}
      {options.rows.length + options.columns.length > 0 && (
        <button type="button" className="button link" onClick={() => arrange({ rows: [], columns: [] })}>
          {words.text("table.standard")}
        </button>
      )}
      <label className="check">
        <input type="checkbox" checked={options.codes} onChange={(event) => change({ codes: event.target.checked })} />
        {words.text("table.codes")}
      </label>
      <label className="check">
        <input
          type="checkbox"
          checked={options.filled}
          onChange={(event) => change({ filled: event.target.checked })}
        />
        {words.text("table.filled")}
      </label>
      {hidden > 0 && <p className="small quiet">{words.text("table.hidden", { count: hidden })}</p>}
      <Suspense>
        <Totals {...{ query, result, words, onIntent }} />
      </Suspense>
      {most > 0 && (
        <label>
          {words.text("table.decimals")}
          <select
            className="field"
            value={options.decimals ?? ""}
            onChange={(event) => change({ decimals: event.target.value === "" ? null : Number(event.target.value) })}
          >
            <option value="">{words.text("table.decimals-own")}</option>
            {Array.from({ length: most }, (_, count) => (
              <option key={count} value={count}>
                {words.text("table.decimals-most", { count })}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
