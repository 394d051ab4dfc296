import type { Inside, Part } from "../../export/format.ts";
import { useWords } from "../../i18n/context.tsx";

interface InsideListProps {
  readonly inside: Inside;
  readonly rough: boolean;
  readonly chosen: number;
  readonly onChoose: (at: number) => void;
}

/** The pages, slides, sheets or files that will be made; arrows go from one to the next. */
export function InsideList({ inside: { unit, parts, without = [] }, rough, chosen, onChoose }: InsideListProps) {
  const words = useWords();
  const told = ({ kind, shows, rows, piece, small }: Part): string => {
    if (small) return words.text("export.part-small");
    if (unit === "files") return kind ?? "";
    if (piece) return words.text("export.part-piece", { part: piece[0] + 1, of: piece[1] });
    return rows
      ? words.text("export.part-rows", { from: rows[0] + 1, to: rows[1] + 1 })
      : words.text(`export.part-${shows}`);
  };
  return (
    <div className="inside-list">
      <fieldset>
        <legend>{words.text(`export.inside-${unit}`, { count: parts.length })}</legend>
        {parts.map((part, at) => (
          <label key={at} className="format">
            <input type="radio" name="export-part" checked={at === chosen} onChange={() => onChoose(at)} />
            <span className="inside-place">{at + 1}</span>
            <span>
              {part.name} <small>{told(part)}</small>
            </span>
          </label>
        ))}
      </fieldset>
      {rough && <p className="quiet">{words.text("export.inside-rough")}</p>}
      {without.length > 0 && (
        <details>
          <summary>{words.text("export.inside-without", { count: without.length })}</summary>
          <ul>
            {without.map((said) => (
              <li key={said}>{said}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
