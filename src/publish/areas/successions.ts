import type { AreasConfig } from "../config/areas.ts";
import type { Refusal } from "../report.ts";
import type { AreasFile } from "../../sources/store/schema.ts";
import { readTable } from "./table.ts";

export type Succession = AreasFile["successions"][number];

export interface Successions {
  readonly list: readonly Succession[];
  readonly rowsRead: number;
  readonly refused: readonly Refusal[];
}

/**
 * What became of municipalities that ended. A code that went to one other whole has share 1 of everything; the
 * shares of a split code are of its area, brought to a sum of exactly 1, and where the configuration knows them
 * also of its addresses.
 */
export function readSuccessions(text: string, file: string, config: AreasConfig): Successions {
  const columns = ["ingangsdatum", "van_code", "naar_code", "doel", "oppervlakteaandeel", "soort", "opmerking"];
  const table = readTable(text, file, columns);
  const refused: Refusal[] = [...table.refused];
  const list: Succession[] = [];
  for (const { line, get } of table.rows) {
    const [from, to, date, share] = [
      get("van_code"),
      get("naar_code"),
      get("ingangsdatum"),
      Number(get("oppervlakteaandeel")),
    ];
    const why = fault(from, to, date, share, get("soort"));
    if (why === undefined) list.push({ from, to, date, share, ...kindOf(get("soort"), get("doel"), get("opmerking")) });
    else refused.push({ file, line, why });
  }
  for (const { from, date, shares } of config.addressShares) {
    for (const [to, share] of Object.entries(shares)) {
      list.push({ from, to, date, kind: "split", share, shareOf: "addresses" });
    }
  }
  return { list: wholeShares(list), rowsRead: table.rows.length, refused };
}

function fault(from: string, to: string, date: string, share: number, kind: string): string | undefined {
  if (!/^GM\d{4}$/.test(from) || !/^GM\d{4}$/.test(to)) return "no code of a municipality";
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return `no date: ${date}`;
  if (!(share > 0 && share <= 1)) return `no share: ${share}`;
  if (kind !== "geheel" && kind !== "gesplitst") return `unknown kind: ${kind}`;
  return kind === "geheel" && share !== 1 ? `whole, but with share ${share}` : undefined;
}

function kindOf(kind: string, target: string, remark: string): Pick<Succession, "kind" | "shareOf"> {
  if (kind === "gesplitst") return { kind: "split", shareOf: "area" };
  if (remark.startsWith("naams- en codewijziging")) return { kind: "rename", shareOf: "whole" };
  return { kind: target === "nieuw" ? "merger" : "absorbed", shareOf: "whole" };
}

/**
 * Rounded shares rarely add up to 1, and whoever divides people by them would lose some. The shares of one code,
 * date and measure are divided by their sum; what four decimals then leave goes to the largest.
 */
function wholeShares(list: readonly Succession[]): Succession[] {
  const key = (it: Succession): string => [it.from, it.date, it.shareOf].join();
  const groups = new Map<string, Succession[]>();
  for (const it of list) groups.set(key(it), [...(groups.get(key(it)) ?? []), it]);
  return list.map((it) => {
    const group = groups.get(key(it)) ?? [it];
    const sum = group.reduce((total, { share }) => total + share, 0);
    const scaled = group.map(({ share }) => Math.round((share / sum) * 10_000));
    const largest = scaled.indexOf(Math.max(...scaled));
    const left = 10_000 - scaled.reduce((total, share) => total + share, 0);
    const at = group.indexOf(it);
    return { ...it, share: ((scaled[at] ?? 0) + (at === largest ? left : 0)) / 10_000 };
  });
}
