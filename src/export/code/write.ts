import { STORE } from "../../analysis/series.ts";
import type { Exported, Made, Maker } from "../format.ts";
import { sourcesOf } from "../../presentations/sources.ts";
import { addresses } from "./addresses.ts";
import { fromOffice } from "./live.ts";
import type { FromOffice, Offices } from "./live.ts";
import { PYTHON } from "./python.ts";
import { R } from "./r.ts";
import { ratioOf, storedOf, wantedOf } from "./wanted.ts";
import type { Wanted } from "./wanted.ts";

/** A script in pieces: of the two in the middle what has something to read. */
export interface Script {
  readonly start: string;
  /** Reads `__WANTED__` from the store at `__STORE__`. */
  readonly store: string;
  /** How an office is read. */
  readonly office: string;
  /** Reads `__OFFICE__` from the office that has the figures. */
  readonly live: string;
  /** Reads `__OFFICE__` there where the person asks for it, in place of what the store has from there. */
  readonly atSource: string;
  readonly end: string;
}

const SCRIPTS: Readonly<Record<"r" | "python", Script>> = { r: R, python: PYTHON };

/**
 * A script that reads these figures, in the words of a language: of the store it follows the catalogue, so it goes on
 * working when the store is published anew; of an office it asks what Meetlat asks. Calculations are named, not repeated:
 * the script gives what they start from.
 */
export function codeIn(language: "r" | "python" | "address"): Maker {
  return ([exported]: readonly Exported[]): Made => {
    if (!exported) return { refused: { id: "export.no-figure" } };
    const wanted = wantedOf(exported.result);
    if (language === "address") return { parts: [addresses(exported, wanted)] };
    const { live, atSource } = fromOffice(exported, wanted);
    const ofStore = storedOf(wanted, exported.definitions);
    const script = SCRIPTS[language];
    const reads = (piece: string, office: readonly FromOffice[]): string =>
      office.length > 0 ? piece.replace("__OFFICE__", () => asText(office)) : "";
    const text = [
      script.start,
      ofStore.length > 0 || live.length === 0
        ? script.store
            .replace("__STORE__", () => JSON.stringify(exported.store))
            .replace("__WANTED__", () => asText(ofStore))
        : "",
      live.length + atSource.length > 0 ? script.office : "",
      reads(script.live, live),
      reads(script.atSource, atSource),
      script.end,
    ];
    return { parts: [`${comment(exported, wanted, { live, atSource })}\n${text.join("")}`] };
  };
}

/** As a string of the language: what is called something cannot become code. */
const asText = (value: unknown): string => JSON.stringify(JSON.stringify(value));

/** What the script reads, as remarks: each on one line, so that no name can end a remark. */
function comment(exported: Exported, wanted: readonly Wanted[], { live, atSource }: Offices): string {
  const { title, subtitle, words, result, definitions, link, date } = exported;
  const steps = result.series.flatMap(({ name, steps: all }) =>
    all.length === 0 ? [] : [`${words.localised(name)}: ${all.map(words.say).join("; ")}`],
  );
  const direct = new Set(live.map(({ indicator }) => indicator));
  const others = new Set(wanted.filter(({ source }) => source !== STORE).map(({ indicator }) => indicator));
  const lines = [
    ...[title, subtitle, ...sourcesOf(result.provenance, words), words.date(date), link],
    ...definitions.map(({ indicator, origin: { title: made, table, url } }) =>
      words.text("export.code-origin", { indicator, origin: [made, table, url].filter(Boolean).join(", ") }),
    ),
    ...[...definitions.flatMap(ratioOf), ...steps].map((step) => words.text("export.code-step", { step })),
    ...[...others].map((indicator) =>
      words.text(direct.has(indicator) ? "export.code-direct" : "export.code-elsewhere", { indicator }),
    ),
    ...[...new Set(atSource.map(({ indicator }) => indicator))].map((indicator) =>
      words.text("export.code-at-source", { indicator }),
    ),
  ];
  return lines.map((line) => `# ${line.replace(/[\r\n\u2028\u2029]+/g, " ")}`).join("\n");
}
