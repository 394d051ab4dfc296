/** A text in both languages of the workbench. Dutch is the source; English is complete. */
export interface Localised {
  readonly nl: string;
  readonly en: string;
}

export type Language = keyof Localised;

export const LANGUAGES: readonly Language[] = ["nl", "en"];
