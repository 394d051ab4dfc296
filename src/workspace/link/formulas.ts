import type { OwnFormula } from "../../analysis/query.ts";
import type { Tab, Workspace } from "../document.ts";
import { usedFormulas } from "../formulas.ts";
import {
  isSafeKey,
  LONGEST_FORMULA,
  LONGEST_FORMULA_NAME,
  LONGEST_UNIT,
  MOST_DECIMALS,
  MOST_FORMULAS,
  WORD,
} from "../limits.ts";
import type { Refuse } from "./refuse.ts";
import { readText, writeToken } from "./token.ts";

/** The formulas that tabs use: `id:name:text:unit:decimals`, `,` between; what stands empty at the end is left out. */
export function writeFormulas(workspace: Pick<Workspace, "tabs" | "formulas">): string {
  const used = usedFormulas(workspace);
  return Object.keys(used)
    .sort()
    .map((id) => writeFormula(id, used[id]))
    .join(",");
}

function writeFormula(id: string, formula: OwnFormula | undefined): string {
  const { name = "", text = "", unit = "", decimals } = formula ?? {};
  const words = [id, ...[name, text, unit].map(writeToken), ...(decimals === undefined ? [] : [String(decimals)])];
  return words.join(":").replace(/:$/, "");
}

/**
 * The formulas that the tabs of a link show. Whether a text is a formula is seen when it is worked out; here only that
 * there is one, of bounded length.
 */
export function readFormulas(text: string, tabs: readonly Tab[], refuse: Refuse): Workspace["formulas"] {
  const formulas = new Map<string, OwnFormula>();
  for (const item of text === "" ? [] : text.split(",")) {
    const [id = "", ...words] = item.split(":");
    const formula = readFormula(words);
    const isNew = WORD.test(id) && isSafeKey(id) && !formulas.has(id) && formulas.size < MOST_FORMULAS;
    if (formula && isNew) formulas.set(id, formula);
    else refuse(item);
  }
  return usedFormulas({ tabs, formulas: Object.fromEntries(formulas) });
}

function readFormula([name = "", text = "", unit = "", digits, ...more]: readonly string[]): OwnFormula | undefined {
  const said = readText(name, LONGEST_FORMULA_NAME);
  const written = readText(text, LONGEST_FORMULA);
  const called = unit === "" ? "" : readText(unit, LONGEST_UNIT);
  const decimals = digits === undefined ? undefined : readDigit(digits);
  if (!said || !written || called === undefined || decimals === null || more.length > 0) return undefined;
  return { name: said, text: written, ...(called && { unit: called }), ...(decimals !== undefined && { decimals }) };
}

/** A single digit up to the most decimals; null for anything else. */
function readDigit(text: string): number | null {
  return /^\d$/.test(text) && Number(text) <= MOST_DECIMALS ? Number(text) : null;
}
