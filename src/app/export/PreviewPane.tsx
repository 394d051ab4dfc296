import { useState } from "react";
import { aboutOf } from "../../export/about.ts";
import type { Exported, Format, Part } from "../../export/format.ts";
import { altOf } from "../../export/onPaper.ts";
import type { Book } from "../../export/protocol.ts";
import { pixelsOf } from "../../export/picture/pixels.ts";
import type { PictureSize, Settings } from "../../export/settings.ts";
import { useWords } from "../../i18n/context.tsx";
import { fileSize } from "./fileSize.ts";
import { FirstCells } from "./FirstCells.tsx";
import { InsideList } from "./InsideList.tsx";
import { useInside } from "./useInside.ts";
import { usePreview } from "./usePreview.ts";

interface PreviewPaneProps {
  readonly format: Format;
  readonly book: Book | undefined;
  readonly settings: Settings;
  readonly figures: readonly Exported[] | undefined;
}

/** What will be made: what is in the file, to walk through, and how each part looks. */
export function PreviewPane({ format, book, settings, figures }: PreviewPaneProps) {
  const words = useWords();
  const found = useInside(format, words.language, book, figures, settings.companion);
  const [chosen, setChosen] = useState(0);
  const parts = found?.inside?.parts ?? [];
  const at = Math.min(chosen, Math.max(0, parts.length - 1));
  const part = parts[at];
  const figure = part?.figure ?? 0;
  const shows = found && (part ? part.shows : format.preview);
  const made = shows === "picture" || shows === "text" ? shows : undefined;
  const preview = usePreview(made, figure, part?.piece?.[0] ?? 0, format, words.language, book, settings);
  const exported = figures?.[figure];
  const [drawn, setDrawn] = useState<PictureSize>();
  const busy = !found || (made !== undefined && !preview);
  return (
    <div className={found?.inside ? "export-inside" : undefined}>
      {found?.inside && (
        <InsideList {...{ inside: found.inside, rough: found.rough, chosen: at }} onChoose={setChosen} />
      )}
      <section className="export-preview" aria-label={words.text("export.preview")} aria-busy={busy}>
        {busy && <p className="quiet">{words.text("export.preview-busy")}</p>}
        {shows === "table" && exported && <FirstCells exported={exported} {...(part?.rows && { rows: part.rows })} />}
        {shows === "words" && part && <PartWords {...{ part, figures }} />}
        {preview?.kind === "picture" && (
          <img
            className={format.group === "picture" ? settings.ground : "light"}
            src={preview.address}
            onLoad={({ currentTarget: { naturalWidth: width, naturalHeight: height } }) => setDrawn({ width, height })}
            alt={exported && altOf(exported, ...(part?.piece ?? [0, 1]))}
          />
        )}
        {preview?.kind === "picture" && drawn && format.id === "png" && <Pixels size={drawn} scale={settings.scale} />}
        {preview?.kind === "text" && (
          <>
            <pre>{preview.text}</pre>
            <p className="quiet">{words.text("export.preview-rest", { size: fileSize(preview.bytes, words) })}</p>
          </>
        )}
      </section>
    </div>
  );
}

/** How large the picture will be in pixels; what a browser cannot make is said before it is asked to. */
function Pixels({ size, scale }: { readonly size: PictureSize; readonly scale: number }) {
  const words = useWords();
  const { width, height, fits } = pixelsOf(size, scale);
  const params = { width: { value: width, decimals: 0 }, height: { value: height, decimals: 0 } };
  return (
    <p className={fits ? "quiet" : "export-fit"} role="status">
      {words.text(fits ? "export.pixels" : "export.too-many-pixels", params)}
    </p>
  );
}

interface PartWordsProps {
  readonly part: Part;
  readonly figures: readonly Exported[] | undefined;
}

/** What a part says in words: of one figure, or which figures there are. */
function PartWords({ part: { figure, says }, figures = [] }: PartWordsProps) {
  const exported = figure === undefined ? undefined : figures[figure];
  if (says !== undefined) return <p>{says}</p>;
  if (!exported)
    return (
      <ol>
        {figures.map(({ title }, at) => (
          <li key={at}>{title}</li>
        ))}
      </ol>
    );
  return (
    <dl className="export-words">
      {aboutOf(exported).map(({ name, value }) => (
        <div key={`${name} ${value}`}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
