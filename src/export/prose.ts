/** The paragraphs of a text: an empty line begins one. */
export function paragraphsOf(text: string): string[] {
  return text.split(/\n\s*\n/);
}
