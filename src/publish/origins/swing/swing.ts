import * as v from "valibot";
import { parsePeriod } from "../../../cube/period.ts";
import { isProblem } from "../../../cube/problem.ts";
import type { Problem } from "../../../cube/problem.ts";
import { levelOfCode } from "../../importers/importer.ts";
import { figuresText } from "../figures.ts";
import type { Gathered } from "../figures.ts";
import { BaseSchema, kindOf } from "../kind.ts";
import type { Collected, Means } from "../kind.ts";
import { readSwingValue, splitArea } from "./marks.ts";
import { swingAt } from "./wire.ts";
import type { SwingValue } from "./wire.ts";

const Code = v.pipe(v.string(), v.minLength(1));

/** A level of the tenant, whose codes carry years of their own choosing: `gemeente`, `gemeente2024`. */
const LevelSchema = v.strictObject({
  level: Code,
  /** `GM`, with numbers that are filled up to `digits`: `gemeente_106` is GM0106. */
  prefix: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  digits: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10)), 4),
  /** What follows the level in the code → code here; `""` is no place (unknown, abroad) and counts in totals only. */
  codes: v.optional(v.record(v.string(), v.string()), {}),
});

const SettingsSchema = v.strictObject({
  /** The whole root, as the owner gives it: `https://…/jiveservices/odata/` or `https://…/viewerservices/odata/`. */
  root: BaseSchema,
  /** Variable of the environment with the key; without it the service is asked as a guest. */
  key: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9_]*$/))),
  /** Milliseconds between two questions. */
  pace: v.optional(v.pipe(v.number(), v.minValue(0)), 1000),
  figures: v.pipe(
    v.array(
      v.strictObject({
        /** What the configuration calls it. */
        select: Code,
        variable: Code,
        /** Member of a cube, which is then asked through `CubeVariables`. */
        member: v.exactOptional(Code),
        levels: v.pipe(v.array(LevelSchema), v.minLength(1)),
        periods: v.optional(v.picklist(["year", "halfyear", "quarter", "month"]), "year"),
      }),
    ),
    v.minLength(1),
  ),
});

type Settings = v.InferOutput<typeof SettingsSchema>;

/** Figures of a Swing site by its Open Data Service, version 1. */
export const swing = kindOf(SettingsSchema, (settings) => ({
  hosts: [new URL(settings.root).origin],
  pace: settings.pace,
  ...(settings.key !== undefined && { key: { variable: settings.key, header: "apikey" } }),
  collect: (means) => collect(settings, means),
}));

async function collect(
  { root, figures }: Settings,
  { known, wire }: Means,
): Promise<Collected | "unchanged" | Problem> {
  const site = swingAt(new URL(root), wire.request);
  const wrong = await site.probe();
  if (wrong) return wrong;
  const stamps: string[] = [];
  for (const variable of new Set(figures.map((one) => one.variable))) {
    const stamp = await site.lastUpdate(variable);
    if (isProblem(stamp)) return stamp;
    stamps.push(`${variable} ${stamp}`);
  }
  // A variable that does not say when it changed is read every time.
  const version = stamps.every((stamp) => !stamp.endsWith(" ")) ? stamps.join("; ") : "";
  if (version !== "" && version === known) return "unchanged";
  if (version !== "") wire.keepPages(version);
  const gathered: Gathered[] = [];
  for (const { select, variable, member, levels, periods } of figures) {
    for (const level of levels) {
      const asked = { variable, level: level.level, periods, ...(member !== undefined && { member }) };
      const values = await site.values(asked);
      if (isProblem(values)) return values;
      for (const value of values) gathered.push(figureOf(value, select, level, variable));
    }
  }
  return { version, text: figuresText(gathered), count: gathered.length };
}

/** One value as a figure; throws when its area, period or text is not understood. */
function figureOf(
  row: SwingValue,
  select: string,
  level: Settings["figures"][number]["levels"][number],
  variable: string,
): Gathered {
  const wrong = (why: string): Error => new Error(`${variable}, ${row.ExternalCode} ${row.Period}: ${why}`);
  const [own, rest] = splitArea(row.ExternalCode);
  if (own !== level.level) throw wrong(`not of level ${level.level}`);
  const { prefix, digits, codes } = level;
  const area = codes[rest] ?? (prefix === undefined ? rest : prefix + rest.padStart(digits, "0"));
  if (area !== "" && levelOfCode(area) === undefined)
    throw wrong(`"${area}" is no code of an area; say in "codes" what it is`);
  const value = readSwingValue(row.ValueString);
  if (value === undefined) throw wrong(`"${row.ValueString}" is no figure and no mark`);
  if (parsePeriod(row.Period) === undefined) throw wrong("the period is not understood");
  return { select, area: area === "" ? undefined : area, period: row.Period, value };
}
