/**
 * A number as a person types it, in the language of the page and not in that of the browser: *12,5* and *200.000* in
 * Dutch, *12.5* and *200,000* in English. One mark that parts no thousands is a decimal mark in both. Null for an
 * empty text, NaN for what is no number.
 */
export function typedNumber(text: string, locale: string): number | null {
  const bare = text.trim().replace(/^\u2212/, "-");
  if (bare === "") return null;
  const [thousands, decimal] = locale.startsWith("nl") ? [".", ","] : [",", "."];
  const [whole = "", ...parts] = bare.split(decimal);
  const groups = whole.split(thousands);
  const grouped =
    groups.length > 1 &&
    /^-?[1-9]\d{0,2}$/.test(groups[0] ?? "") &&
    groups.slice(1).every((group) => /^\d{3}$/.test(group));
  const plain = grouped ? [groups.join(""), ...parts].join(".") : bare.replace(",", ".");
  const number = /^-?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : NaN;
  return Number.isFinite(number) ? number : NaN;
}

/** A number as it stands in a field to be typed over: all of its decimals, and no thousands parted. */
export function asTyped(value: number | null, locale: string): string {
  const text = value === null ? "" : String(value);
  return locale.startsWith("nl") ? text.replace(".", ",") : text;
}
