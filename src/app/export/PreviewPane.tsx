import { useMemo } from "react";
import type { Exported, Format } from "../../export/format.ts";
import type { Book } from "../../export/protocol.ts";
import type { Settings } from "../../export/settings.ts";
import { sheetOf } from "../../export/sheet.ts";
import { useWords } from "../../i18n/context.tsx";
import { headRows } from "../../presentations/twin/headRows.ts";
import { fileSize } from "./fileSize.ts";
import { usePreview } from "./usePreview.ts";

interface PreviewPaneProps {
  readonly format: Format;
  readonly book: Book | undefined;
  readonly settings: Settings;
  /** The first figure. */
  readonly exported: Exported | undefined;
}

/** The beginning of the file that will be made. */
export function PreviewPane({ format, book, settings, exported }: PreviewPaneProps) {
  const words = useWords();
  const preview = usePreview(format, words.language, book, settings);
  const busy = format.preview !== "table" && !preview;
  return (
    <section className="export-preview" aria-label={words.text("export.preview")} aria-busy={busy}>
      {busy && <p className="quiet">{words.text("export.preview-busy")}</p>}
      {format.preview === "table" && exported && <FirstCells exported={exported} />}
      {preview?.kind === "picture" && (
        <img
          className={settings.ground}
          src={preview.address}
          alt={exported?.description === "" ? exported.title : exported?.description}
        />
      )}
      {preview?.kind === "text" && (
        <>
          <pre>{preview.text}</pre>
          <p className="quiet">{words.text("export.preview-rest", { size: fileSize(preview.bytes, words) })}</p>
        </>
      )}
    </section>
  );
}

const ROWS = 6;
const COLUMNS = 4;

/** The corner of the table, heads and all. */
function FirstCells({ exported }: { readonly exported: Exported }) {
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
          {sheet.rows.slice(0, ROWS).map((row, at) => (
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
