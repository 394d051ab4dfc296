/** A text in both languages of the workbench. Dutch is the source; English is complete. */
export interface Localised {
  readonly nl: string;
  readonly en: string;
}

/** A text in both languages, or one that reads the same in either, such as the name of a file. */
export type Text = string | Localised;

export type Language = keyof Localised;

export const LANGUAGES: readonly Language[] = ["nl", "en"];
