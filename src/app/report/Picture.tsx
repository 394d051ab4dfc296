import { useEffect, useMemo, useState } from "react";
import { useWords } from "../../i18n/context.tsx";
import type { AnyForm, RawOptions } from "../../presentations/defineForm.ts";
import type { SvgFigure } from "../../presentations/form.ts";
import { svgSize } from "../../presentations/svg.ts";
import { useSize } from "../../presentations/useSize.ts";
import { useKept, writers } from "../figure/formParts.ts";
import { StageMessage } from "../figure/StageMessage.tsx";
import { svgElement } from "../picture/svgElement.ts";

interface PictureProps {
  readonly form: AnyForm;
  readonly figure: SvgFigure<RawOptions>;
}

/** Height for its width: maps are nearly square, and on a telephone have their legend below them; the rest lies down. */
const RATIO = { map: 0.86, other: 0.56 } as const;
const NARROW = 520;
const LEGEND = 170;
const LEAST_HEIGHT = 260;
/** A picture that needs a little more room than there is is drawn smaller; one that needs much more scrolls. */
const SHRINKS = 1.2;

/**
 * A figure as it stands in a file, on the page: sharp on paper, without a cursor. Any number of maps fit on one page,
 * as none needs a graphics card. The markup is that of our own writer, read as an image and never as HTML.
 */
export function Picture({ form, figure }: PictureProps) {
  const words = useWords();
  const [room, setRoom] = useState<HTMLElement | null>(null);
  const [frame, setFrame] = useState<HTMLElement | null>(null);
  const width = useSize(room)?.width;
  const writer = useKept(writers, form);
  const write = writer.state === "ready" ? writer.part : undefined;
  const svg = useMemo(() => {
    if (!write || width === undefined) return undefined;
    const ratio = form.group === "map" ? RATIO.map : RATIO.other;
    const below = form.group === "map" && width < NARROW ? LEGEND : 0;
    return write(figure, { width, height: Math.max(LEAST_HEIGHT, Math.round(width * ratio)) + below });
  }, [write, form.group, figure, width]);
  useEffect(() => {
    if (frame && svg !== undefined) frame.replaceChildren(svgElement(svg));
  }, [frame, svg]);
  if (writer.state === "failed") return <StageMessage title={words.text("app.failed-title")} onRetry={writer.retry} />;
  const needs = svgSize(svg ?? "").width;
  const isWide = width !== undefined && needs > width * SHRINKS;
  return (
    <div
      ref={setRoom}
      className={isWide ? "report-picture wide" : "report-picture"}
      {...(isWide && { role: "region", "aria-label": figure.title, tabIndex: 0 })}
    >
      <div ref={setFrame} role="img" aria-label={`${figure.title}. ${figure.description}`} />
    </div>
  );
}
