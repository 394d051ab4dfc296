import { aboutInDocument } from "./about.ts";
import { colourLines } from "./colourLines.ts";
import type { Exported, InReport } from "./format.ts";
import { mindOf } from "./mind.ts";
import { layoutOf } from "./onPaper.ts";
import type { Layout, LOOKS } from "./onPaper.ts";
import { fitsPdf } from "./pdf/fits.ts";
import { paragraphsOf } from "./prose.ts";

/** A paragraph or a line. */
export interface Piece {
  readonly kind: keyof typeof LOOKS;
  readonly text: string;
  readonly link?: string;
}

/** A figure with all that is said of it. */
export interface Block {
  readonly figure: Exported;
  readonly layout: Layout;
  readonly startsPage: boolean;
  /** Stands in place of a figure that is too large for paper. */
  readonly instead?: Piece;
  /** Words of the person that may stand on a page before. */
  readonly loose: readonly Piece[];
  /** What stands above the figure, on the same page. */
  readonly head: readonly Piece[];
  readonly foot: readonly Piece[];
  readonly below: readonly Piece[];
}

/** What stands on paper, in order. */
export interface PaperParts {
  /** What all of it is called; nothing for a figure by itself. */
  readonly front: readonly Piece[];
  /** Titles of the figures, each for a line of the contents; none where there is one figure. */
  readonly contents: readonly string[];
  readonly blocks: readonly Block[];
}

/**
 * A tab, tabs or the report as they come on paper: the PDF draws these parts and print shows them.
 *
 * @param title of the whole, where it is more than one figure by itself
 */
export function paperParts(figures: readonly Exported[], title: string): PaperParts {
  const [first] = figures;
  // A report has a name of its own, also when it is of one figure.
  if (!first || (figures.length === 1 && first.report === undefined))
    return { front: [], contents: [], blocks: figures.map((figure) => blockOf(figure, true)) };
  const { words, date } = first;
  const listed = figures.length > 1;
  return {
    front: [
      { kind: "whole", text: title },
      { kind: "day", text: words.date(date) },
      // Once for all of a report; figures each by themselves say their own.
      ...(first.report ? [{ kind: "day", text: first.link, link: first.link } as const] : []),
      ...(listed ? [{ kind: "contents", text: words.text("export.contents") } as const] : []),
    ],
    contents: listed ? figures.map((figure) => figure.title) : [],
    blocks: figures.map((figure, at) => {
      const before = figures[at - 1];
      const turns = before ? figure.report === undefined || layoutOf(before) !== layoutOf(figure) : listed;
      return blockOf(figure, turns || layoutOf(figure) === "landscape");
    }),
  };
}

function blockOf(figure: Exported, startsPage: boolean): Block {
  const { report, title, subtitle, words } = figure;
  const fit = fitsPdf(figure);
  const instead: Pick<Block, "instead"> = fit ? { instead: { kind: "prose", text: words.say(fit.message) } } : {};
  const layout = layoutOf(figure);
  if (!report) {
    const head = [{ kind: "title", text: title } as const, { kind: "selection", text: subtitle } as const];
    return { figure, layout, startsPage, ...instead, loose: [], head, foot: factsOf(figure), below: [] };
  }
  const above = piecesOf(report.above);
  const stays = staysFrom(above);
  return {
    ...{ figure, layout, startsPage, ...instead },
    loose: above.slice(0, stays),
    head: [
      ...above.slice(stays),
      { kind: "number", text: words.text("report.figure", { number: report.number }) },
      { kind: "name", text: title },
      { kind: "selection", text: subtitle },
    ],
    foot: [...colourLines(figure), ...mindOf(figure)].map((text) => ({ kind: "said", text })),
    below: piecesOf(report.below),
  };
}

/** All that a figure by itself says of itself below its title and selection. */
function factsOf(figure: Exported): Piece[] {
  // A text is its own description.
  const about = aboutInDocument(figure.picture?.form.id === "text" ? { ...figure, description: "" } : figure);
  return about.slice(2).map(({ name, value }) => said(`${name}: ${value}`, figure.link, value));
}

const said = (text: string, link: string, value: string): Piece => ({
  kind: "said",
  text,
  ...(value === link && { link }),
});

function piecesOf(pieces: InReport["above"]): Piece[] {
  return pieces.flatMap(({ kind, text }): Piece[] =>
    kind === "heading" ? [{ kind, text }] : paragraphsOf(text).map((one) => ({ kind: "prose", text: one })),
  );
}

/** Letters between a heading and its figure with which they stand on one page. */
const MOST_KEPT = 1200;

/** From which place on the words stay with the figure: the last heading and what follows it, unless that is long. */
function staysFrom(pieces: readonly Piece[]): number {
  const heading = pieces.findLastIndex(({ kind }) => kind === "heading");
  const letters = pieces.slice(heading).reduce((sum, { text }) => sum + text.length, 0);
  return heading < 0 || letters > MOST_KEPT ? pieces.length : heading;
}
