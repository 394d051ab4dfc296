import type { Language } from "../cube/text.ts";
import type { Tokens } from "../ui/tokens.ts";
import type { Exported, Inside, Made, Pictured } from "./format.ts";
import type { Left } from "./leftOut.ts";
import type { Settings } from "./settings.ts";

/** A figure as it can be handed to a worker: words, form and theme are functions, and are made there. */
export type Handed = Omit<Exported, "words" | "picture"> & {
  readonly picture?: Omit<Pictured, "form" | "theme"> & { readonly form: string };
};

/** Figures on their way into a file. */
export interface Book {
  readonly title: string;
  readonly date: string;
  readonly figures: readonly Handed[];
  /** Those that could not be read. */
  readonly left: readonly Left[];
  /** The colours that a site sets itself. */
  readonly colours: Partial<Tokens>;
}

/** What the page hands to the worker. */
export interface Order {
  readonly format: string;
  readonly language: Language;
  readonly book: Book;
  readonly settings: Settings;
  /** Only this piece of the first figure, counted from 0, as a picture: how a page of the document will look. */
  readonly piece?: number;
}

/** What is made: a file and its name, or why there is none. */
export type Wrapped =
  | (Extract<Made, { parts: unknown }> & { readonly name: string; readonly type: string })
  | Exclude<Made, { parts: unknown }>;

/** The file itself with what is in it, or why there is none. */
export type Finished = { readonly file: File; readonly inside?: Inside } | Exclude<Made, { parts: unknown }>;

/**
 * What the worker says: the file or a failure as the last (a file is handed over, not copied); before that how far it is, pictures to be drawn, and
 * pictures to be recorded for a time, of which the one without a picture ends the film.
 */
export type Delivery =
  | { readonly made: Finished }
  | { readonly failed: string }
  | { readonly done: number }
  | { readonly film: { readonly id: number; readonly svg?: string; readonly time: number } }
  | { readonly draw: { readonly id: number; readonly svg: string; readonly scale: number } };

/** What the page answers with a picture or a film; no bytes when it could not be made. */
export interface Drawn {
  readonly id: number;
  readonly bytes?: Uint8Array<ArrayBuffer>;
}
