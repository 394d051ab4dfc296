import { parsePeriod } from "../../cube/period.ts";
import { FLAG } from "../../cube/flags.ts";

/** The codes of StatLine (manual of CBS Open data services): periods, regions, and what stands beside a figure. */

/** `2020MM03` → `2020-03`. Undefined for a period that Meetlat has no word for (part of a week, rolling quarter, G3). */
export function periodOf(code: string): string | undefined {
  const [, year = "", kind = "", number = ""] = /^(\d{4})(JJ|HJ|KW|MM|SJ|W1)(\d{2})$/.exec(code) ?? [];
  const day = /^(\d{4})(\d{2})(\d{2})$/.exec(code);
  const iso = day ? day.slice(1).join("-") : isoOf(year, kind, number);
  return iso !== undefined && parsePeriod(iso) ? iso : undefined;
}

function isoOf(year: string, kind: string, number: string): string | undefined {
  switch (kind) {
    case "JJ":
      return number === "00" ? year : undefined;
    case "SJ":
      return number === "00" ? `${year}-SY` : undefined;
    case "HJ":
      return `${year}-H${String(Number(number))}`;
    case "KW":
      return `${year}-Q${String(Number(number))}`;
    case "MM":
      return `${year}-${number}`;
    case "W1":
      return `${year}-W${number}`;
    default:
      return undefined;
  }
}

/** `2020-03` → `2020MM03`, the reverse of `periodOf`. */
export function codeOfPeriod(period: string): string {
  const [year = "", rest = "", day] = period.split("-");
  if (day !== undefined) return year + rest + day;
  if (rest === "") return `${year}JJ00`;
  if (rest === "SY") return `${year}SJ00`;
  const [, letter = "", number = ""] = /^([HQW]?)(\d+)$/.exec(rest) ?? [];
  const kind = { H: "HJ", Q: "KW", W: "W1", "": "MM" }[letter] ?? "MM";
  return year + kind + number.padStart(2, "0");
}

/** What the status of a period says of all its figures. */
export function flagsOfStatus(status: string): number {
  return status === "Voorlopig" || status === "NaderVoorlopig" ? FLAG.provisional : 0;
}

/** Level of a region by the letters of its code; undefined for one that no list of Meetlat has. */
const LEVELS: Readonly<Record<string, string>> = {
  NL: "land",
  LD: "landsdeel",
  PV: "provincie",
  CR: "corop",
  AM: "arbeidsmarktregio",
  GGD: "ggdregio",
  GG: "ggdregio",
  VR: "veiligheidsregio",
  GM: "gemeente",
  WK: "wijk",
  BU: "buurt",
};

const REGION = /^(NL|LD|PV|CR|AM|GGD|GG|VR|GM|WK|BU)\d[0-9A-Z]*$/;

/** `GM0344` → `gemeente`. */
export function levelOf(code: string): string | undefined {
  return LEVELS[REGION.exec(code)?.[1] ?? ""];
}

/** The letters that codes of a level begin with. */
export function prefixesOf(level: string): readonly string[] {
  return Object.entries(LEVELS).flatMap(([prefix, of]) => (of === level ? [prefix] : []));
}

/** `Utrecht (gemeente)` → `Utrecht`, `Groningen (PV)` → `Groningen`. */
export function placeName(title: string): string {
  return title.trim().replace(/\s*\((?:gemeente|PV|LD|CR|AM|GGD|VR)\)$/, "");
}

/** A region that is no place: figures that could not be placed. */
export function isNoPlace(code: string, title: string): boolean {
  return /99+$/.test(code) && /niet in te delen|onbekend/i.test(title);
}

/** The member that is the figure itself, in a dimension of its bounds. */
export const VALUE = "MW00000";

/** Members of a dimension that are the bounds of the figure: value, lower and upper bound of a 95 % interval. */
export const MARGINS: Readonly<Record<string, "value" | "lower" | "upper">> = {
  [VALUE]: "value",
  MOG0095: "lower",
  MBG0095: "upper",
};
