import type { Areas } from "../../cube/area.ts";
import { indicatorOf } from "../../cube/indicator.ts";
import type { Catalogue } from "../../cube/indicator.ts";
import type { Calculation, ChangeBase } from "../../analysis/query.ts";
import type { Words } from "../../i18n/words.ts";
import { areaName } from "../areas/areaLists.ts";
import { entryIdOf } from "./entries.ts";

/** A calculation as it stands on a chip: what is done, and with what. */
export function calculationName(calculation: Calculation, catalogue: Catalogue, areas: Areas, words: Words): string {
  const set = settingOf(calculation, catalogue, areas, words);
  const id = entryIdOf(calculation);
  if (typeof set === "object") return words.text(`calc.chip-${id}`, set);
  const name = words.text(`calc.${id}`);
  return set === undefined ? name : words.text("calc.chip-set", { name, set });
}

type Setting = string | Readonly<Record<string, string>> | undefined;

function settingOf(calculation: Calculation, catalogue: Catalogue, areas: Areas, words: Words): Setting {
  switch (calculation.kind) {
    case "rate": {
      const denominator = indicatorOf(catalogue, calculation.denominator);
      const of = denominator ? words.localised(denominator.unit) : calculation.denominator;
      return { per: words.number(calculation.per, 0), of };
    }
    case "rolling":
      return { n: words.number(calculation.n, 0) };
    case "recast":
      return { to: calculation.to === "latest" ? words.text("calc.to-latest") : calculation.to };
    case "change":
      return baseName(calculation.against, words);
    case "at":
      return baseName(calculation.base, words);
    case "by":
      return words.text(`pickers.frequency-${calculation.frequency}`);
    case "versus": {
      const area = areas.areas[calculation.reference];
      return area ? areaName(area, words) : undefined;
    }
    case "position":
      return calculation.among === "selected" ? words.text("calc.among-selected") : undefined;
    default:
      return undefined;
  }
}

function baseName(base: ChangeBase, words: Words): string {
  if (typeof base === "string") return words.text(`calc.base-${base}`);
  if ("period" in base) return words.period(base.period);
  return words.text("calc.base-mean-of", { first: { period: base.first }, last: { period: base.last } });
}
