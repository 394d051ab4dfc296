/**
 * The municipalities of 1 January 2023, frozen: a link that names areas by their place in this list keeps its meaning.
 * Each number is what its code is more than the one before: GM0014, GM0034, GM0037 …
 */
const STEPS =
  "14 20 3 10 3 9 1 12 2 6 5 1 2 2 3 3 2 8 3 5 4 1 22 6 1 2 3 5 2 3 1 2 2 3 2 2 2 3 3 1 5 4 4 3 2 1 6 4 " +
  "1 2 5 1 3 1 2 2 2 1 10 1 2 6 10 1 4 1 1 4 1 1 2 2 2 4 4 4 1 2 1 2 2 1 1 4 1 2 2 1 4 4 6 4 4 4 1 2 2 " +
  "1 6 1 1 2 1 2 3 1 1 10 2 1 1 6 1 1 3 4 2 2 1 2 1 2 3 1 9 2 3 11 1 5 2 2 7 2 1 2 20 6 3 2 5 9 4 1 2 7 " +
  "1 5 5 8 1 2 3 5 4 1 6 3 13 6 4 10 1 7 2 4 3 4 3 9 4 1 2 3 5 1 4 12 10 4 9 1 9 16 12 1 1 1 18 1 6 1 4 " +
  "5 2 2 1 4 3 1 4 2 5 2 5 1 9 2 1 1 11 11 3 1 2 2 12 5 2 1 3 1 3 3 3 4 1 1 6 6 1 2 6 1 4 6 8 10 11 7 3 " +
  "6 2 11 8 6 10 2 1 2 2 6 1 512 2 16 56 5 12 23 19 1 11 3 3 1 8 2 5 2 4 1 9 5 1 3 1 1 4 1 2 1 2 3 5 2 " +
  "2 1 4 1 1 1 3 1 5 2 29 2 1 9 59 17 17 7 1 7 1 2 1 1 4 1 2 1 7 5 8 2 4 1 9 2 3 3 1 1 2 2 1 4 1 1 2 3 " +
  "3 1 8 1 1 2 9 1";

const LIST = "gm-2023";

let codes: readonly string[] | undefined;

/** The list itself; another list gets another name. */
function listed(): readonly string[] {
  if (codes) return codes;
  let number = 0;
  codes = STEPS.split(" ").map((step) => {
    number += Number(step);
    return `GM${String(number).padStart(4, "0")}`;
  });
  return codes;
}

/**
 * Areas as one bit each over the list, in base64url without zeros at the end: `gm-2023.AQ`. Undefined when an area is
 * not on the list, or when they stand in another order than that of the list: the order of areas is a choice too.
 */
export function writeSet(chosen: readonly string[]): string | undefined {
  const bytes: number[] = [];
  let last = -1;
  for (const code of chosen) {
    const place = listed().indexOf(code, last + 1);
    if (place < 0) return undefined;
    last = place;
    while (bytes.length <= place >> 3) bytes.push(0);
    bytes[place >> 3] = (bytes[place >> 3] ?? 0) | (128 >> (place & 7));
  }
  if (bytes.length === 0) return undefined;
  const text = btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_");
  return `${LIST}.${text.replace(/[=A]+$/, "")}`;
}

/** The areas of a set, in the order of its list; undefined for an unknown list or what is no set. */
export function readSet(text: string): readonly string[] | undefined {
  const [list, written = "", ...more] = text.split(".");
  if (list !== LIST || more.length > 0 || !/^[A-Za-z0-9_-]{1,58}$/.test(written)) return undefined;
  const padded = written.replaceAll("-", "+").replaceAll("_", "/").padEnd(60, "A");
  const bytes = atob(padded);
  const chosen = listed().filter((_, place) => (bytes.charCodeAt(place >> 3) & (128 >> (place & 7))) !== 0);
  return chosen.length === 0 || writeSet(chosen) !== text ? undefined : chosen;
}

/** This many areas one puts in an order by hand; more are kept in the order of their codes, so that a link stays short. */
const ORDERED = 15;

/** Areas as they are kept: each once, many of them in the order of their codes. */
export function tidyCodes(chosen: readonly string[]): readonly string[] {
  const once = [...new Set(chosen)];
  return once.length > ORDERED ? once.sort() : once;
}
