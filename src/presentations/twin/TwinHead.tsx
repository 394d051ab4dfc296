import { axisName, headOf } from "../table/heads.ts";
import type { Head, Names } from "../table/heads.ts";
import type { Layout, Line } from "../table/layout.ts";
import { headRows } from "./headRows.ts";

interface TwinHeadProps {
  readonly layout: Layout;
  readonly columns: readonly Line[];
  readonly names: Names;
  readonly prefix: string;
}

/** Id of the head of a column or row at a depth; cells name these as their headers. */
export function headId(prefix: string, side: "c" | "r", depth: number, from: number): string {
  return `${prefix}${side}${depth}-${from}`;
}

/** The heads of the columns, from outside in; the heads of the row heads stand beside them. */
export function TwinHead({ layout, columns, names, prefix }: TwinHeadProps) {
  const levels = headRows(columns);
  return (
    <thead>
      {levels.map((cells, depth) => (
        <tr key={layout.arrangement.columns[depth]}>
          {depth === 0 &&
            layout.arrangement.rows.map((axis) => (
              <th key={axis} scope="col" rowSpan={levels.length}>
                {axisName(layout, axis, names)}
              </th>
            ))}
          {cells.map(({ line, from, span }) => (
            <th
              key={from}
              id={headId(prefix, "c", depth, from)}
              scope={span > 1 ? "colgroup" : "col"}
              {...(span > 1 ? { colSpan: span } : {})}
              className="figure"
            >
              <HeadWords head={headOf(layout, line, depth, names)} />
            </th>
          ))}
        </tr>
      ))}
    </thead>
  );
}

/** A head with its unit, code or role in quieter print. */
export function HeadWords({ head }: { readonly head: Head }) {
  return (
    <>
      {head.text}
      {head.details.map((detail) => (
        <span key={detail} className="detail">
          {" "}
          {detail}
        </span>
      ))}
    </>
  );
}
