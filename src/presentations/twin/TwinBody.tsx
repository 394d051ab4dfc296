import { figurePlace } from "../figurePlace.ts";
import type { FigurePlace } from "../figurePlace.ts";
import { figureAt } from "../signs/figure.ts";
import type { Figure } from "../signs/figure.ts";
import { headOf } from "../table/heads.ts";
import type { Names } from "../table/heads.ts";
import type { Layout, Line } from "../table/layout.ts";
import { headRows } from "./headRows.ts";
import { headId, HeadWords } from "./TwinHead.tsx";

interface TwinBodyProps {
  readonly layout: Layout;
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
  readonly names: Names;
  readonly decimals: number | null;
  readonly prefix: string;
  readonly onExplain?: (figure: FigurePlace) => void;
}

/** The rows with their figures. A head that stands for several rows is written once and spans them. */
export function TwinBody({ layout, rows, columns, names, decimals, prefix, onExplain }: TwinBodyProps) {
  const rowHeads = headRows(rows);
  const above = headsPerLine(headRows(columns), "c", prefix, columns.length);
  const beside = headsPerLine(rowHeads, "r", prefix, rows.length);
  return (
    <tbody>
      {rows.map((row, index) => (
        <tr key={index}>
          {rowHeads.map((cells, depth) => {
            const cell = cells.find(({ from }) => from === index);
            return (
              cell && (
                <th
                  key={depth}
                  id={headId(prefix, "r", depth, index)}
                  scope={cell.span > 1 ? "rowgroup" : "row"}
                  {...(cell.span > 1 ? { rowSpan: cell.span } : {})}
                >
                  <HeadWords head={headOf(layout, row, depth, names)} />
                </th>
              )
            );
          })}
          {columns.map((column, at) => {
            const cell = layout.address(row, column);
            const figure = <FigureWords figure={figureAt(layout.result, cell, names.words, decimals)} />;
            const place = onExplain && figurePlace(layout.result, cell);
            return (
              <td key={at} headers={`${beside[index] ?? ""} ${above[at] ?? ""}`}>
                {place ? (
                  <button
                    type="button"
                    className="twin-figure"
                    title={names.words.text("table.explain")}
                    onClick={() => onExplain(place)}
                  >
                    {figure}
                  </button>
                ) : (
                  figure
                )}
              </td>
            );
          })}
        </tr>
      ))}
    </tbody>
  );
}

/** Per line the ids of all its heads, from outside in. */
function headsPerLine(levels: ReturnType<typeof headRows>, side: "c" | "r", prefix: string, lines: number): string[] {
  const ids = Array.from({ length: lines }, (): string[] => []);
  for (const [depth, cells] of levels.entries()) {
    for (const { from, span } of cells) {
      for (let line = from; line < from + span; line += 1) ids[line]?.push(headId(prefix, side, depth, from));
    }
  }
  return ids.map((each) => each.join(" "));
}

/** A figure; what a sign means stands beside it for who hears the table, and in the key for who sees it. */
function FigureWords({ figure }: { readonly figure: Figure }) {
  if (figure.words.length === 0) return figure.text;
  const meaning = figure.words.join(", ");
  return (
    <span title={meaning} className={figure.missing ? "missing" : undefined}>
      <span aria-hidden={figure.missing}>{figure.text}</span>
      {figure.marks && <span aria-hidden="true">{figure.marks}</span>}
      {figure.margin && (
        <span className="detail" aria-hidden="true">
          {" "}
          ({figure.margin})
        </span>
      )}
      <span className="visually-hidden"> {meaning}</span>
    </span>
  );
}
