import { useEffect, useMemo, useState } from "react";
import { useWords } from "../../i18n/context.tsx";
import type { AnyForm, RawOptions } from "../../presentations/defineForm.ts";
import type { SvgFigure } from "../../presentations/form.ts";
import { useSize } from "../../presentations/useSize.ts";
import { useKept, writers } from "../figure/formParts.ts";
import { StageMessage } from "../figure/StageMessage.tsx";

interface PictureProps {
  readonly form: AnyForm;
  readonly figure: SvgFigure<RawOptions>;
}

/** Height for its width: maps are nearly square, the rest lies down. */
const RATIO = { map: 0.86, other: 0.56 } as const;
const LEAST_HEIGHT = 260;

/**
 * A figure as it stands in a file, on the page: sharp on paper, without a cursor. Any number of maps fit on one page,
 * as none needs a graphics card. The markup is that of our own writer, read as an image and never as HTML.
 */
export function Picture({ form, figure }: PictureProps) {
  const words = useWords();
  const [room, setRoom] = useState<HTMLElement | null>(null);
  const width = useSize(room)?.width;
  const writer = useKept(writers, form);
  const write = writer.state === "ready" ? writer.part : undefined;
  const svg = useMemo(() => {
    if (!write || width === undefined) return undefined;
    const ratio = form.group === "map" ? RATIO.map : RATIO.other;
    return write(figure, { width, height: Math.max(LEAST_HEIGHT, Math.round(width * ratio)) });
  }, [write, form.group, figure, width]);
  useEffect(() => {
    if (room && svg !== undefined) room.replaceChildren(imageOf(svg));
  }, [room, svg]);
  if (writer.state === "failed") return <StageMessage title={words.text("app.failed-title")} onRetry={writer.retry} />;
  return (
    <div ref={setRoom} className="report-picture" role="img" aria-label={`${figure.title}. ${figure.description}`} />
  );
}

/** The name and description of a file are those of the frame here; as a title they would follow the mouse. */
function imageOf(svg: string): SVGElement {
  const image = document.importNode(new DOMParser().parseFromString(svg, "image/svg+xml").documentElement, true);
  if (!(image instanceof SVGSVGElement)) throw new Error("a form writes an SVG");
  for (const said of image.querySelectorAll(":scope > title, :scope > desc")) said.remove();
  const [width, height] = ["width", "height"].map((side) => image.getAttribute(side) ?? "");
  if (!image.hasAttribute("viewBox")) image.setAttribute("viewBox", `0 0 ${width} ${height}`);
  image.removeAttribute("role");
  image.setAttribute("aria-hidden", "true");
  return image;
}
