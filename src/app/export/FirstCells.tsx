import { useMemo } from "react";
import type { Exported } from "../../export/format.ts";
import { sheetOf } from "../../export/sheet.ts";
import { useWords } from "../../i18n/context.tsx";
import { headRows } from "../../presentations/twin/headRows.ts";

const ROWS = 6;
const COLUMNS = 4;

interface FirstCellsProps {
  readonly exported: Exported;
  /** First and last row of the part that is shown; absent for the whole table. */
  readonly rows?: readonly [number, number];
}

/** The corner of a table or of a part of it, heads and all. */
export function FirstCells({ exported, rows: [first, last] = [0, Infinity] }: FirstCellsProps) {
  const words = useWords();
  const sheet = useMemo(() => sheetOf(exported), [exported]);
  const columns = sheet.columns.slice(0, COLUMNS);
  return (
    <>
      <table>
        <thead>
          {headRows(columns).map((heads, depth) => (
            <tr key={depth}>
              {sheet.corner.map((name, at) => (
                <th key={at} scope="col">
                  {depth === sheet.depth.columns - 1 ? name : ""}
                </th>
              ))}
              {heads.map(({ line, from, span }) => (
                <th key={from} scope="col" colSpan={span} className="figure-cell">
                  {sheet.columnHead(line, depth)}
                </th>
              ))}
            </tr>
          ))}
        </thead>
        <tbody>
          {sheet.rows.slice(first, Math.min(last + 1, first + ROWS)).map((row, at) => (
            <tr key={at}>
              {sheet.corner.map((_, depth) => (
                <th key={depth} scope="row">
                  {sheet.rowHead(row, depth)}
                </th>
              ))}
              {columns.map((column, place) => {
                const { text, marks } = sheet.figure(sheet.place(row, column));
                return (
                  <td key={place} className="figure-cell">
                    {text}
                    {marks}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {(sheet.rows.length > ROWS || sheet.columns.length > COLUMNS) && (
        <p className="quiet">
          {words.text("export.preview-more", {
            rows: { value: sheet.rows.length, decimals: 0 },
            columns: { value: sheet.columns.length, decimals: 0 },
          })}
        </p>
      )}
    </>
  );
}
