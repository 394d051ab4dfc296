import type { Areas } from "../cube/area.ts";
import type { DirectReading } from "../cube/direct.ts";
import type { RatioOf, Sheet } from "../cube/indicator.ts";
import type { Message } from "../cube/message.ts";
import type { OwnPoints } from "../cube/ownFile.ts";
import type { Localised } from "../cube/text.ts";
import type { Result } from "../analysis/result.ts";
import type { Borders } from "../cube/borders.ts";
import type { AnyForm, RawOptions } from "../presentations/defineForm.ts";
import type { SvgFigure } from "../presentations/form.ts";
import type { Words } from "../i18n/words.ts";
import type { Left } from "./leftOut.ts";
import type { Settings } from "./settings.ts";

/** Everything that a file may hold: the figure that is on the screen, in the words that are on the screen. */
export interface Exported {
  readonly result: Result;
  readonly words: Words;
  readonly areas: Areas;
  readonly title: string;
  readonly subtitle: string;
  readonly description: string;
  /** What the person says below the figure. */
  readonly note?: string;
  /** Options of the table, as the document keeps them: how rows and columns are arranged. */
  readonly table: Readonly<Record<string, unknown>>;
  /** How it is drawn; absent where there is only a table. */
  readonly picture?: Pictured;
  /** Why the form that was chosen cannot draw it, as the screen says in its place; there is no `picture` then. */
  readonly undrawn?: string;
  /** What the indicators mean, as their cards say; empty where the cards were not read. */
  readonly definitions: readonly Definition[];
  /**
   * How series are read from the office that has them, as far as that can be said: those of a store beside the store.
   * Empty for a format without `direct`.
   */
  readonly direct: readonly Direct[];
  /** Address of the store that the figures come from, with a `/` at its end. */
  readonly store: string;
  /** Address that shows the same again. */
  readonly link: string;
  /** Day on which the file is made, `2026-11-22`. */
  readonly date: string;
  /** Its place in the report; absent where each figure stands by itself. */
  readonly report?: InReport;
}

/** A figure in a document of several: which one, counted from 1, and the person's words around it. */
export interface InReport {
  readonly number: number;
  readonly above: readonly Prose[];
  /** Only after the last figure. */
  readonly below: readonly Prose[];
}

/** A heading or a text of the person, its live figures filled in; an empty line begins a paragraph. */
export interface Prose {
  readonly kind: "heading" | "text";
  readonly text: string;
}

/** One series at one level. */
export interface Direct extends DirectReading {
  /** Place in `Result.series`. */
  readonly series: number;
  readonly level: string;
}

/** What the card of a topic of the store says. */
export interface Definition {
  readonly indicator: string;
  readonly name: Localised;
  readonly text: Localised;
  /** Where whoever made the store had the figures from. */
  readonly origin: Sheet["source"];
  readonly files: readonly string[];
  /** Of what it is worked out from, where the store has no figures of it. */
  readonly ratio?: RatioOf;
}

/** The form that draws the figure, and what that needs beside the figure itself. */
export interface Pictured {
  readonly form: AnyForm;
  readonly options: RawOptions;
  /** The theme of the ground that is asked for. */
  readonly theme: SvgFigure<RawOptions>["theme"];
  readonly mine?: string;
  readonly borders?: readonly Borders[];
  /** Points of the person's own on the map. */
  readonly points?: readonly OwnPoints[];
  /** The part of the map that is in sight on the screen. */
  readonly sight?: readonly [number, number, number, number];
  /** A map that shows one period at a time, and so can be played. */
  readonly plays?: true;
}

/** What goes into a file, in order. */
export type FileParts = readonly (string | Uint8Array<ArrayBuffer>)[];

/** A file, or why this does not fit in one: nothing is cut in silence. */
export type Made =
  | {
      readonly parts: FileParts;
      /** Of a document of which the pages are known once it is laid out. */
      readonly inside?: Inside;
    }
  | { readonly refused: Message };

/** What is in a file that holds more than one thing, in order. */
export interface Inside {
  readonly unit: "pages" | "slides" | "sheets" | "files" | "parts";
  readonly parts: readonly Part[];
  /** What is not in it, each with the reason. */
  readonly without?: readonly string[];
}

/** One page, slide, sheet or file. */
export interface Part {
  readonly name: string;
  /** Kind of file, where there are several in one. */
  readonly kind?: string;
  readonly shows: "picture" | "table" | "words";
  /** Place of the figure that it is of; absent for what is of all of them. */
  readonly figure?: number;
  /** Of a table that is in parts: its first and last row here, counted from 0. */
  readonly rows?: readonly [number, number];
  /** Of a picture that goes on over pages: which piece stands here, counted from 0, and of how many. */
  readonly piece?: readonly [at: number, of: number];
  /** The figure is so high that its letters cannot be read on a page. */
  readonly small?: true;
  /** What it says in place of the figure. */
  readonly says?: string;
}

/** What the making of a file may use beside the figures. */
export interface Tools {
  readonly settings: Settings;
  /** Title of the whole, for a file that holds more than one figure. */
  readonly title: string;
  /** Figures that could not even be read, each with the reason: a file of several says that it is without them. */
  readonly left: readonly Left[];
  /** Part done, from 0 to 1. */
  readonly onProgress: (done: number) => void;
  /** A picture in pixels (PNG), so many times as large: only a page has a canvas. Rejects when it is too large. */
  readonly rasterise: (svg: string, scale: number) => Promise<Uint8Array<ArrayBuffer>>;
  /** Records pictures one after the other: only a page can. */
  readonly film: () => Film;
}

/** A film in the making. */
export interface Film {
  /** Shows a picture (SVG) for so many milliseconds, and is done when these are over. Rejects where nothing can record. */
  readonly show: (svg: string, time: number) => Promise<void>;
  /** The film, as WebM. */
  readonly end: () => Promise<Uint8Array<ArrayBuffer>>;
}

/** Makes a file of figures: of one, or for a format that holds `many` of one or more. */
export type Maker = (figures: readonly Exported[], tools: Tools) => Made | Promise<Made>;

/** What is to be said before a file is made: it cannot be, or something of the figure will not be in it. */
export interface Fit {
  readonly message: Message;
  readonly blocks: boolean;
}

/** A kind of file, declared. One folder and one line in the registry; the code that makes it comes in when asked. */
export interface Format {
  readonly id: string;
  readonly name: Localised;
  /** What it is good for, in a sentence. */
  readonly purpose: Localised;
  readonly group: FormatGroup;
  /** End of the file name, without the dot. */
  readonly extension: string;
  /** Media type. */
  readonly type: string;
  /** How is shown beforehand what will be made: the table as laid out, the beginning of the text, the picture. */
  readonly preview: "table" | "text" | "picture";
  /** Holds all tabs in one file; else several tabs are a zip of files. */
  readonly many: boolean;
  /** Has itself a list of what is not in it. */
  readonly lists?: true;
  /** Holds no picture that follows the settings of size and ground. */
  readonly plain?: true;
  /** A description of the figures for programs can go with it. */
  readonly companion?: true;
  /** Says how figures are read from the office that has them: only then is that asked, which may go to the office. */
  readonly direct?: true;
  /** Left out of a file of everything, which says this where there could be one. */
  readonly apart?: Localised;
  /** What of a figure does not fit; absent for a format that takes everything. */
  readonly fits?: () => Promise<(exported: Exported) => Fit | undefined>;
  /** What will be in a file that holds `many`; absent where that is known once it is made, as `Made.inside`. */
  readonly inside?: () => Promise<(figures: readonly Exported[], title: string) => Inside | Promise<Inside>>;
  /** The picture of a figure as it stands in a document, as SVG: in pieces of a page each; none where that is a table. */
  readonly pieces?: () => Promise<(exported: Exported) => Promise<readonly string[]>>;
  readonly load: () => Promise<Maker>;
}

/** What a person wants to do with it. */
export const FORMAT_GROUPS = ["table", "picture", "document", "data"] as const;
export type FormatGroup = (typeof FORMAT_GROUPS)[number];
