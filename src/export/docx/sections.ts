import type { Layout } from "../onPaper.ts";

/** A4 and its margins, in twentieths of a point. */
const SIDES = { short: 11906, long: 16838 } as const;
const MARGIN = 1134;
/** Width of the text on it. */
export const TEXT_WIDTH: Readonly<Record<Layout, number>> = {
  portrait: SIDES.short - 2 * MARGIN,
  landscape: SIDES.long - 2 * MARGIN,
};

/** A document in the making, whose pages stand or lie. */
export interface Sections {
  /** What is added next stands on pages that lie so; true when a new page begins for it. */
  readonly turn: (layout: Layout) => boolean;
  readonly add: (...xml: readonly string[]) => void;
  /** The body of the document. */
  readonly xml: () => string;
}

export function makeSections(): Sections {
  const done: string[] = [];
  let now: Layout = "portrait";
  let wanted: Layout = now;
  let body: string[] = [];
  return {
    turn(layout) {
      wanted = layout;
      return wanted !== now && body.length > 0;
    },
    add(...xml) {
      if (xml.length === 0) return;
      if (wanted !== now && body.length > 0) {
        // The last paragraph of a section says how its pages lie; it takes no room itself.
        const end = `<w:p><w:pPr><w:spacing w:after="0" w:line="20" w:lineRule="exact"/>${page(now)}</w:pPr></w:p>`;
        done.push(...body, end);
        body = [];
      }
      now = wanted;
      body.push(...xml);
    },
    xml: () => [...done, ...body, page(now)].join(""),
  };
}

function page(layout: Layout): string {
  const { short, long } = SIDES;
  const size =
    layout === "portrait" ? `w:w="${short}" w:h="${long}"` : `w:w="${long}" w:h="${short}" w:orient="landscape"`;
  const sides = ["top", "right", "bottom", "left"].map((side) => `w:${side}="${MARGIN}"`).join(" ");
  return `<w:sectPr><w:pgSz ${size}/><w:pgMar ${sides} w:header="600" w:footer="600" w:gutter="0"/></w:sectPr>`;
}
