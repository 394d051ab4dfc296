import { useEffect, useRef, useState } from "react";
import { useDataClient } from "../../data/provider.tsx";
import { useWords } from "../../i18n/context.tsx";
import type { AnyForm } from "../../presentations/defineForm.ts";
import { formById } from "../../presentations/registry.ts";
import { Icon } from "../../ui/Icon.tsx";
import type { Theme } from "../../ui/theme.ts";
import { decodeLink } from "../../workspace/link/decode.ts";
import type { Today } from "../../workspace/figures/standing.ts";
import { svgElement } from "../picture/svgElement.ts";
import { writeFigure } from "../picture/writeFigure.ts";
import { inTurn } from "./inTurn.ts";
import { savesData } from "./savesData.ts";

const formOf = (address: string) => formById(new URLSearchParams(address).get("view") ?? "");

interface ExamplePictureProps extends Today {
  readonly address: string;
  readonly theme: Theme;
}

/**
 * Room in which it is drawn, in CSS pixels: a chart, and a map with its legend, need more than there is and are shown
 * smaller; of a table the top left is seen at its own size.
 */
function sizeOf({ group }: AnyForm): { readonly width: number; readonly height: number } {
  if (group === "table") return { width: 320, height: 213 };
  return group === "map" ? { width: 480, height: 320 } : { width: 432, height: 288 };
}

/**
 * An example as it stands now, drawn from the store when it comes in sight, one after the other. Until then, where the
 * person saves data, and where its figures do not come: the sign of its form. What it shows stands in the link around it.
 */
export function ExamplePicture({ address, theme, catalogue, areas }: ExamplePictureProps) {
  const client = useDataClient();
  const words = useWords();
  const frame = useRef<HTMLSpanElement>(null);
  const [isDrawn, setDrawn] = useState(false);
  useEffect(() => {
    const place = frame.current;
    if (!place || savesData()) return undefined;
    const leaving = new AbortController();
    const isLeft = () => leaving.signal.aborted;
    const draw = async (): Promise<void> => {
      const { workspace } = decodeLink(address);
      if (isLeft() || !workspace) return;
      const svg = await writeFigure(workspace, { client, catalogue, areas, theme, words }, sizeOf);
      if (isLeft() || svg === undefined) return;
      const picture = svgElement(svg);
      if (formOf(address)?.group === "table") picture.setAttribute("preserveAspectRatio", "xMinYMin slice");
      place.replaceChildren(picture);
      setDrawn(true);
    };
    const watch = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      watch.disconnect();
      void inTurn(draw);
    });
    watch.observe(place);
    return () => {
      leaving.abort();
      watch.disconnect();
    };
  }, [address, client, words, theme, catalogue, areas]);
  return (
    <>
      <span ref={frame} className="example-drawn" />
      {!isDrawn && <Icon path={formOf(address)?.icon ?? ""} size={28} />}
    </>
  );
}
