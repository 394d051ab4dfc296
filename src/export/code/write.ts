import type { Exported, Made, Maker } from "../format.ts";
import { sourcesOf } from "../sources.ts";
import { PYTHON } from "./python.ts";
import { R } from "./r.ts";
import { wantedOf } from "./wanted.ts";
import type { Wanted } from "./wanted.ts";

type Language = "r" | "python" | "address";

/**
 * A script that reads these figures from the store, in the words of a language: it follows the catalogue, so it goes on
 * working when the store is published anew. Calculations are named, not repeated: the script gives what they start from.
 */
export function codeIn(language: Language): Maker {
  return ([exported]: readonly Exported[]): Made => {
    if (!exported) return { refused: { id: "export.no-figure" } };
    const wanted = wantedOf(exported.result);
    const known = wanted.filter(({ source }) => source === "store");
    const others = wanted.filter(({ source }) => source !== "store");
    if (language === "address") return { parts: [addresses(exported, wanted)] };
    const head = comment(exported, others);
    const template = language === "r" ? R : PYTHON;
    const text = template
      .replace("__STORE__", JSON.stringify(exported.store))
      // As a string of the language: what is called something cannot become code.
      .replace("__WANTED__", () => JSON.stringify(JSON.stringify(known)));
    return { parts: [`${head}\n${text}`] };
  };
}

/** What the script reads, as remarks: each on one line, so that no name can end a remark. */
function comment(exported: Exported, others: readonly Wanted[]): string {
  const { title, subtitle, words, result, link, date } = exported;
  const steps = result.series.flatMap(({ name, steps: all }) =>
    all.length === 0 ? [] : [`${words.localised(name)}: ${all.map(words.say).join("; ")}`],
  );
  const lines = [
    ...[title, subtitle, ...sourcesOf(result), words.date(date), link],
    ...steps.map((step) => words.text("export.code-step", { step })),
    ...others.map(({ indicator }) => words.text("export.code-elsewhere", { indicator })),
  ];
  return lines.map((line) => `# ${line.replace(/[\r\n\u2028\u2029]+/g, " ")}`).join("\n");
}

const CBS = "https://opendata.cbs.nl/ODataApi/OData/";

function addresses({ store, words }: Exported, wanted: readonly Wanted[]): string {
  const lines = [words.text("export.code-catalogue"), new URL("catalogue.json", store).href, ""];
  for (const { source, indicator, areas, periods, members } of wanted) {
    const [table = ""] = indicator.split(":");
    lines.push(`${source}: ${indicator}`);
    lines.push(source === "cbs" ? `${CBS}${encodeURIComponent(table)}/TypedDataSet` : `${store}data/${indicator}/`);
    for (const [level, codes] of Object.entries(areas)) lines.push(`  ${level}: ${codes.join(", ")}`);
    lines.push(`  ${periods.join(", ")}`);
    for (const [dimension, code] of Object.entries(members)) lines.push(`  ${dimension} = ${code}`);
    lines.push("");
  }
  return lines.join("\n");
}
