import { parsePeriod } from "../../cube/period.ts";
import { periodOf as periodOfCbs } from "../cbs/codes.ts";

/**
 * How offices write a period → ISO 8601 as Meetlat has it: `2020M03`, `2020K1` (Nordic quarter), `2020-S1` (Eurostat's
 * half-year), `2019-01-01/P1Y` (an interval), StatLine's codes. Undefined for what is no period.
 */
export function periodOf(code: string): string | undefined {
  const text = code.trim();
  const iso = ofInterval(text) ?? ofLetters(text) ?? periodOfCbs(text) ?? text;
  return parsePeriod(iso) ? iso : undefined;
}

function ofLetters(text: string): string | undefined {
  const [, year = "", letter = "", number = ""] = /^(\d{4})-?([QKSHMWVU])(\d{1,2})$/i.exec(text) ?? [];
  switch (letter.toUpperCase()) {
    case "Q":
    case "K":
      return `${year}-Q${String(Number(number))}`;
    case "S":
    case "H":
      return `${year}-H${String(Number(number))}`;
    case "M":
      return `${year}-${number.padStart(2, "0")}`;
    case "W":
    case "V":
    case "U":
      return `${year}-W${number.padStart(2, "0")}`;
    default:
      return undefined;
  }
}

/** A first day with a length that is a whole period of the calendar; any other length is no period. */
function ofInterval(text: string): string | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T00:00:00Z?)?\/P(1Y|12M|6M|3M|1M|1W|7D|1D)$/.exec(text);
  const [, year = "", month = "", day = "", length = ""] = match ?? [];
  const first = Number(month);
  if (!match) return undefined;
  if (length === "1D") return `${year}-${month}-${day}`;
  if (length === "1W" || length === "7D" || day !== "01") return undefined;
  if (length === "1M") return `${year}-${month}`;
  if (length === "3M") return first % 3 === 1 ? `${year}-Q${String((first + 2) / 3)}` : undefined;
  if (length === "6M") return first % 6 === 1 ? `${year}-H${String((first + 5) / 6)}` : undefined;
  return first === 1 ? year : undefined;
}
