import { STORE } from "../../analysis/series.ts";
import type { Exported } from "../format.ts";
import { ratioOf } from "./wanted.ts";
import type { Wanted } from "./wanted.ts";

/** Where the figures are, and which of what is there: of the store its catalogue, of an office the very requests. */
export function addresses({ store, words, direct, definitions }: Exported, wanted: readonly Wanted[]): string {
  const lines: string[] = [];
  if (wanted.length === 0 || wanted.some(({ source }) => source === STORE))
    lines.push(words.text("export.code-catalogue"), new URL("catalogue.json", store).href, "");
  for (const [series, { source, indicator, areas, periods, members }] of wanted.entries()) {
    lines.push(`${source}: ${indicator}`);
    const definition = definitions.find((one) => one.indicator === indicator);
    if (definition) lines.push(...ratioOf(definition).map((step) => `  ${step}`));
    const files = definition?.files ?? [];
    lines.push(...files.filter((file) => Object.keys(areas).some((level) => isOf(level, file))));
    const readings = direct.filter((one) => one.series === series);
    if (source === STORE && readings.length > 0) lines.push(words.text("export.code-at-source-list"));
    lines.push(...readings.flatMap((one) => one.addresses));
    for (const factor of new Set(readings.map((one) => one.factor)))
      if (factor !== 1) lines.push(`  × ${words.number(factor, 0)}`);
    for (const [level, codes] of Object.entries(areas)) lines.push(`  ${level}: ${codes.join(", ")}`);
    lines.push(`  ${periods.join(", ")}`);
    for (const [dimension, codes] of Object.entries(members)) lines.push(`  ${dimension} = ${codes.join(", ")}`);
    lines.push("");
  }
  return lines.join("\n");
}

/** A file of figures is called after its level, where there are several with more behind it. */
function isOf(level: string, file: string): boolean {
  const name = file.slice(file.lastIndexOf("/") + 1);
  return name.startsWith(`${level}.`) || name.startsWith(`${level}-`);
}
