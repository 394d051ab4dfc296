import { flagsOf } from "../../cube/flags.ts";
import { REASON, reasonOf } from "../../cube/reason.ts";
import type { Result, ResultArea, ResultSeries } from "../../analysis/result.ts";
import type { Definition, Exported, Made } from "../format.ts";
import { statusWords } from "../signLines.ts";
import { sourcesOf, updatedOf } from "../../presentations/sources.ts";

/**
 * The result as one JSON-stat 2.0 dataset of `series × area × period`, row-major as it is. A missing figure is null
 * with its reason as status; flags of a figure are its status, apart by spaces. What the axes cannot hold (unit,
 * calculations, role of an area, division of the figures) stands in `extension` of the thing it belongs to; margins as
 * in the files of a store, in `extension.lower` and `extension.upper`.
 */
export function jsonStat([exported]: readonly Exported[]): Made {
  if (!exported) return { refused: { id: "export.no-figure" } };
  const { result, words, title, subtitle, description, note, definitions, link, date } = exported;
  const dataset = {
    version: "2.0",
    class: "dataset",
    label: title,
    source: sourcesOf(result.provenance, words).join("; "),
    updated: updatedOf(result.provenance) || date,
    note: [...(note === undefined ? [] : [note]), ...result.notes.map(({ message }) => words.say(message))],
    id: ["series", "area", "period"],
    size: [result.series.length, result.areas.length, result.slots.length],
    role: { metric: ["series"], geo: ["area"], time: ["period"] },
    dimension: {
      series: { label: words.text("table.series"), category: seriesCategory(result, words, definitions) },
      area: { label: words.text("table.areas"), category: areaCategory(result.areas, words) },
      period: { label: words.text("table.slots"), category: slotCategory(result, words) },
    },
    value: numbersOf(result.values),
    status: statusOf(result),
    link: { alternate: [{ type: "text/html", href: link }] },
    extension: {
      ...{ subtitle, description, language: words.language, made: date },
      // As Eurostat says what its signs mean.
      status: { label: statusWords(result, words) },
      ...(result.lower && { lower: numbersOf(result.lower) }),
      ...(result.upper && { upper: numbersOf(result.upper) }),
    },
  };
  return { parts: [JSON.stringify(dataset)] };
}

type Words = Exported["words"];

function seriesCategory(result: Result, words: Words, definitions: readonly Definition[]) {
  const keys = result.series.map(({ key }) => key);
  return {
    index: keys,
    label: byKey(keys, (i) => {
      const series = result.series[i];
      return [series?.name, ...(series?.members ?? []).map(({ name }) => name)]
        .map((name) => name && words.localised(name))
        .join(", ");
    }),
    unit: byKey(keys, (i) => ({
      label: words.localised(result.series[i]?.unit ?? { nl: "", en: "" }),
      decimals: result.series[i]?.decimals ?? 0,
    })),
    note: byKey(keys, (i) => notesOf(result.series[i], words, definitions)),
  };
}

/** What is counted, and what was done with it. */
function notesOf(series: ResultSeries | undefined, words: Words, definitions: readonly Definition[]): string[] {
  const meant = definitions.find(({ indicator }) => indicator === series?.indicator);
  return [...(meant ? [words.localised(meant.text)] : []), ...(series?.steps ?? []).map(words.say)];
}

function areaCategory(areas: readonly ResultArea[], words: Words) {
  const codes = areas.map(({ code }) => code);
  return {
    index: codes,
    label: byKey(codes, (i) => words.localised(areas[i]?.name ?? { nl: "", en: "" })),
    extension: byKey(codes, (i) => ({ level: areas[i]?.level ?? "", role: areas[i]?.role ?? "selected" })),
  };
}

/** Periods as ISO 8601; what each series has in a relative slot, and on which division, stands beside it. */
function slotCategory(result: Result, words: Words) {
  const keys = result.slots.map(({ key, period }) => period ?? key);
  const width = result.slots.length;
  return {
    index: keys,
    label: byKey(keys, (i) => (result.slots[i]?.period === undefined ? keys[i] : words.period(keys[i] ?? ""))),
    extension: byKey(keys, (i) => ({
      periods: result.series.map((_, s) => result.periods[s * width + i] ?? null),
      divisions: result.series.map((_, s) => result.divisions[s * width + i] ?? null),
    })),
  };
}

function numbersOf(column: Float64Array): (number | null)[] {
  return Array.from(column, (value) => (Number.isNaN(value) ? null : value));
}

function byKey<T>(keys: readonly string[], of: (index: number) => T): Record<string, T> {
  return Object.fromEntries(keys.map((key, i) => [key, of(i)]));
}

/** Only of cells of which something must be said. */
function statusOf(result: Result): Record<string, string> {
  const status: Record<string, string> = {};
  for (const [cell, reason] of result.reason.entries()) {
    if (reason !== REASON.present) status[cell] = reasonOf(reason);
    else if (result.flags[cell]) status[cell] = flagsOf(result.flags[cell] ?? 0).join(" ");
  }
  return status;
}
