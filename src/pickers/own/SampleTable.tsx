import type { ColumnRole, OwnPreview } from "../../data/ownHooks.ts";
import { useWords } from "../../i18n/context.tsx";

interface SampleTableProps {
  readonly preview: OwnPreview;
  readonly onChange: (columns: readonly ColumnRole[]) => void;
}

const ROLES = ["none", "area", "level", "period", "topic", "figure"] as const;
const MOST = 24;

/** The first rows as they stand in the file; above each column what it is taken to be. */
export function SampleTable({ preview, onChange }: SampleTableProps) {
  const words = useWords();
  const { choices, heads, sample } = preview;
  const shown = choices.columns.slice(0, MOST);
  const change = (at: number, role: ColumnRole): void =>
    onChange(
      choices.columns.map((one, place) =>
        // There is one column of each of these kinds.
        place === at ? role : one.role === role.role && role.role !== "figure" ? { role: "none" } : one,
      ),
    );
  return (
    <>
      <h4 id="own-columns">{words.text("own.columns")}</h4>
      <div className="own-sample" role="region" aria-labelledby="own-columns">
        <table>
          <thead>
            <tr>
              {shown.map((column, at) => {
                const head = heads[at] || String(at + 1);
                return (
                  <th key={at} scope="col">
                    <span className="own-head">{head}</span>
                    <select
                      className="field"
                      aria-label={words.text("own.column", { head })}
                      value={column.role}
                      onChange={(event) => change(at, roleOf(event.target.value, heads[at] ?? ""))}
                    >
                      {ROLES.map((role) => (
                        <option key={role} value={role}>
                          {words.text(`own.role-${role}`)}
                        </option>
                      ))}
                    </select>
                    {column.role === "figure" && column.period !== "" && column.period !== head && (
                      <span className="own-head meta">{words.period(column.period)}</span>
                    )}
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {sample.map((row, at) => (
              <tr key={at}>
                {shown.map((_, column) => (
                  <td key={column}>{row[column]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {choices.columns.length > MOST && <p className="small">{words.text("own.columns-more", { count: MOST })}</p>}
    </>
  );
}

function roleOf(role: string, head: string): ColumnRole {
  if (role === "figure") return { role, topic: head, period: "" };
  const plain = ROLES.find((one) => one === role);
  return plain && plain !== "figure" ? { role: plain } : { role: "none" };
}
