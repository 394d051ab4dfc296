import type { Succession } from "../../cube/area.ts";
import { levelOf } from "./codes.ts";
import type { Code } from "./schema.ts";

/** What the description of a municipality says of its life, in the words of CBS. */
export interface Life {
  /** First day of the area, and first day without it. */
  readonly began?: string;
  readonly ended?: string;
  /** Codes that its territory went to. */
  readonly to: readonly string[];
}

/** `Opgeheven per 01-01-2021, overgegaan naar: - Eemsdelta (GM1979), 2378 hectare …` → 2021-01-01, GM1979. */
export function lifeOf(description: string): Life {
  const began = dateAfter(/Ontstaan per (\d{2})-(\d{2})-(\d{4})/i, description);
  const ended = dateAfter(/Opgeheven per (\d{2})-(\d{2})-(\d{4})/i, description);
  const [, heirs = ""] = /Opgeheven per[^\n]*?overgegaan naar:?((?:(?!\r?\n\s*\r?\n).)*)/is.exec(description) ?? [];
  const to = [...new Set(Array.from(heirs.matchAll(/\((GM\d{4})\)/g), ([, code = ""]) => code))];
  return { ...(began !== undefined && { began }), ...(ended !== undefined && { ended }), to };
}

function dateAfter(pattern: RegExp, text: string): string | undefined {
  const [, day, month, year] = pattern.exec(text) ?? [];
  return year === undefined ? undefined : [year, month, day].join("-");
}

/**
 * Where abolished municipalities went, as far as it can be counted with: all of one to one other. Of one that was divided
 * the text has inhabitants and dwellings, but not which figure goes where, so it leads nowhere.
 */
export function successionsOf(codes: readonly Code[]): Succession[] {
  return codes.flatMap(({ Identifier: from, Description }): Succession[] => {
    if (levelOf(from) !== "gemeente") return [];
    const { ended, to } = lifeOf(Description);
    const [heir, ...others] = to;
    if (ended === undefined || heir === undefined || others.length > 0) return [];
    return [{ from, to: heir, date: ended, kind: "merger", share: 1, shareOf: "whole" }];
  });
}
