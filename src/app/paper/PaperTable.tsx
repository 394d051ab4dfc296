import type { Exported } from "../../export/format.ts";
import { hasManyRows, layoutOf, ROOM } from "../../export/onPaper.ts";
import { documentSheet } from "../../export/sheet.ts";
import { TABLE_LETTERS, tableBands } from "../../export/tableBands.ts";
import { tableCells } from "../../export/tableCells.ts";
import type { TableCell } from "../../export/tableCells.ts";
import { measureIn } from "../../presentations/table/widths.ts";
import type { Theme } from "../../ui/theme.ts";

/** The whole table, its heads on every page; columns that do not fit beside each other follow below. */
export function PaperTable({ figure }: { readonly figure: Exported }) {
  const sheet = documentSheet(figure);
  const font: Theme["font"] = figure.picture?.theme.font ?? "sans-serif";
  const bands = tableBands(sheet, measureIn(font, TABLE_LETTERS), ROOM[layoutOf(figure)].width);
  return bands.map(({ columns, rooms }, band) => {
    const { heads, cellsOf } = tableCells(figure, sheet, columns);
    return (
      <table key={band} className={band > 0 && !hasManyRows(figure) ? "together" : undefined} aria-label={figure.title}>
        <colgroup>
          {rooms.map((room, at) => (
            <col key={at} style={{ width: `${room}pt` }} />
          ))}
        </colgroup>
        <thead>
          {heads.map((cells, depth) => (
            <tr key={depth}>
              {cells.map((cell, at) => (
                <PaperCell key={at} cell={cell} />
              ))}
            </tr>
          ))}
        </thead>
        <tbody>
          {sheet.rows.map((row, at) => (
            <tr key={at}>
              {cellsOf(row).map((cell, place) => (
                <PaperCell key={place} cell={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    );
  });
}

function PaperCell({ cell }: { readonly cell: TableCell }) {
  const { kind, text, span, side, missing, fill, ink, low } = cell;
  const style = {
    textAlign: side,
    ...(fill !== undefined && { background: fill }),
    ...(low && { textDecoration: "underline" }),
    ...(ink && { color: ink }),
  };
  if (kind === "figure" || text === "")
    return (
      <td style={style} className={missing ? "missing" : undefined}>
        {text}
      </td>
    );
  return (
    <th scope={kind === "name" ? "row" : span > 1 ? "colgroup" : "col"} colSpan={span} style={style}>
      {text}
    </th>
  );
}
