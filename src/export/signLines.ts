import type { Result } from "../analysis/result.ts";
import type { Words } from "../i18n/words.ts";
import { escapeXml } from "../presentations/escapeXml.ts";
import { signsInUse } from "../presentations/signs/signsInUse.ts";

/** What each sign in a result means, behind the sign. */
export function signLines(result: Result, words: Words): string[] {
  return signsOf(result, words).map(({ sign, meaning }) => `${sign} ${meaning}`);
}

/** The same for a table whose cells hold bare figures: a flag has no sign in it, and is said by its name alone. */
export function signLinesOfBare(result: Result, words: Words): string[] {
  const signs = signsOf(result, words);
  return [
    ...signs.filter(({ behind }) => !behind).map(({ sign, meaning }) => `${sign} ${meaning}`),
    ...unseenLine(
      signs.filter(({ behind }) => behind),
      words,
    ),
  ];
}

/**
 * The same for a picture, which does not show every figure: what has no sign in it is said by its name alone, last.
 *
 * @param svg the picture
 */
export function signLinesOf(svg: string, result: Result, words: Words): string[] {
  const written = [...svg.matchAll(/>([^<>]+)<\/t/g)].map(([, text = ""]) => text.trim());
  const shows = ({ behind, ...said }: Sign): boolean => {
    const sign = escapeXml(said.sign);
    return written.some((text) =>
      behind ? text === sign || /\S/.test(text.charAt(text.lastIndexOf(sign) - 1)) : text.split(" ").includes(sign),
    );
  };
  const signs = signsOf(result, words);
  // A legend may have said it.
  const unseen = signs.filter(
    (sign) => !shows(sign) && !written.some((text) => text.includes(escapeXml(sign.meaning))),
  );
  return [...signs.filter(shows).map(({ sign, meaning }) => `${sign} ${meaning}`), ...unseenLine(unseen, words)];
}

/** What each code of a status and a flag means that programs find in a result: `suppressed`, *afgeschermd*. */
export function statusWords(result: Result, words: Words): Readonly<Record<string, string>> {
  const { reasons, flags } = signsInUse(result);
  return {
    ...Object.fromEntries(reasons.map((reason) => [reason, words.reason(reason)])),
    ...Object.fromEntries(flags.map((flag) => [flag, words.flag(flag)])),
  };
}

/** The same, a line for each. */
export function statusLines(result: Result, words: Words): string[] {
  return Object.entries(statusWords(result, words)).map(([code, meaning]) => `${code}: ${meaning}`);
}

function unseenLine(signs: readonly Sign[], words: Words): string[] {
  if (signs.length === 0) return [];
  return [words.text("export.unseen", { list: signs.map(({ meaning }) => meaning).join(", ") })];
}

interface Sign {
  readonly sign: string;
  /** Stands behind a figure; else in its place. */
  readonly behind: boolean;
  readonly meaning: string;
}

function signsOf(result: Result, words: Words): Sign[] {
  const { reasons, flags } = signsInUse(result);
  return [
    ...reasons.map((reason) => ({ sign: words.glyph(reason), behind: false, meaning: words.reason(reason) })),
    ...flags.map((flag) => ({ sign: words.flagMark(flag), behind: true, meaning: words.flag(flag) })),
  ];
}
