import type { Words } from "../i18n/words.ts";
import { formById } from "../presentations/registry.ts";
import type { Theme } from "../ui/theme.ts";
import type { Exported } from "./format.ts";
import type { Handed } from "./protocol.ts";

/** A figure as it was handed over, with the words, the form and the theme that could not come along. */
export function received({ picture, ...figure }: Handed, words: Words, theme: Theme): Exported {
  const form = picture && formById(picture.form);
  return { ...figure, words, ...(picture && form && { picture: { ...picture, form, theme } }) };
}
