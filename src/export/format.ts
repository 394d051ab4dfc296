import type { Areas } from "../cube/area.ts";
import type { Message } from "../cube/message.ts";
import type { Localised } from "../cube/text.ts";
import type { Result } from "../analysis/result.ts";
import type { Borders } from "../cube/borders.ts";
import type { AnyForm, RawOptions } from "../presentations/defineForm.ts";
import type { SvgFigure } from "../presentations/form.ts";
import type { Words } from "../i18n/words.ts";

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
  /** Address that shows the same again. */
  readonly link: string;
  /** Day on which the file is made, `2026-11-22`. */
  readonly date: string;
}

/** The form that draws the figure, and what that needs beside the figure itself. */
export interface Pictured {
  readonly form: AnyForm;
  readonly options: RawOptions;
  readonly theme: SvgFigure<RawOptions>["theme"];
  readonly mine?: string;
  readonly borders?: Borders;
  /** Room for the whole picture, in CSS pixels. */
  readonly size: { readonly width: number; readonly height: number };
}

/** What goes into a file, in order. */
export type FileParts = readonly (string | Uint8Array<ArrayBuffer>)[];

/** A file, or why this result does not fit in one: nothing is cut in silence. */
export type Made = { readonly parts: FileParts } | { readonly refused: Message };

/** A kind of file, declared. One folder and one line in the registry; the code that makes it comes in when asked. */
export interface Format {
  readonly id: string;
  readonly name: Localised;
  /** What it is good for, in a sentence. */
  readonly purpose: Localised;
  /** End of the file name, without the dot. */
  readonly extension: string;
  /** Media type. */
  readonly type: string;
  /** Pictures are drawn in the page, with its fonts and its canvas; everything else is made in a worker. */
  readonly of: "figures" | "picture";
  readonly load: () => Promise<(exported: Exported) => Made | Promise<Made>>;
}
