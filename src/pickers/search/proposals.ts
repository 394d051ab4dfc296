import type { Areas, LevelId } from "../../cube/area.ts";
import type { Catalogue, Indicator } from "../../cube/indicator.ts";
import type { Message } from "../../cube/message.ts";
import type { PeriodChoice } from "../../analysis/query.ts";
import type { Asked } from "../../workspace/openings.ts";
import { hasLevel, lacks } from "../availability.ts";
import type { AreaHit } from "./findAreas.ts";
import type { Question } from "./question.ts";

/** A figure that can be drawn at once from what was typed: subject with place, time or level. */
export interface Proposal {
  readonly key: string;
  readonly indicator: Indicator;
  readonly hit?: AreaHit;
  readonly level?: LevelId;
  readonly periods?: PeriodChoice;
  /** Why it cannot be drawn quite as asked; it is drawn without that part. */
  readonly lacking?: Message;
  readonly asked: Asked;
}

const SUBJECTS = 3;
const PLACES = 3;
const MOST = 6;

/** Ready figures for a question, the complete ones first. None when only a subject was named: that opens by itself. */
export function proposalsOf(question: Question, catalogue: Catalogue, areas: Areas): readonly Proposal[] {
  const { indicators, areas: hits, level, periods } = question;
  if (hits.length === 0 && level === undefined && !periods) return [];
  const subjects = indicators.length > 0 ? indicators : commonSubjects(catalogue);
  const places: readonly (AreaHit | undefined)[] = hits.length > 0 ? hits.slice(0, PLACES) : [undefined];
  const all = subjects
    .slice(0, SUBJECTS)
    .flatMap((indicator) => places.map((hit) => propose(indicator, hit, level, periods, areas)));
  return [...all.filter((one) => !one.lacking), ...all.filter((one) => one.lacking)].slice(0, MOST);
}

/** For a place or time alone: what other figures are most often related to, the population as a rule. */
function commonSubjects({ indicators }: Catalogue): readonly Indicator[] {
  const uses = new Map<string, number>();
  for (const { rateOf, ratio } of indicators) {
    for (const id of [rateOf, ratio?.denominator]) if (id !== undefined) uses.set(id, (uses.get(id) ?? 0) + 1);
  }
  const used = (indicator: Indicator) => uses.get(indicator.id) ?? 0;
  return [...indicators].sort((a, b) => used(b) - used(a)).slice(0, 2);
}

function propose(
  indicator: Indicator,
  hit: AreaHit | undefined,
  level: LevelId | undefined,
  periods: PeriodChoice | undefined,
  areas: Areas,
): Proposal {
  const at = hit?.area.level ?? level ?? indicator.opening.level;
  const lacking = lacks(indicator, at, periods, areas);
  const placed = hasLevel(indicator, at);
  return {
    key: [indicator.id, hit?.area.code, hit?.former?.code, level].join("|"),
    indicator,
    ...(hit && { hit }),
    ...(level !== undefined && { level }),
    ...(periods && { periods }),
    ...(lacking && { lacking }),
    asked: {
      area: placed ? hit?.area : undefined,
      level: placed && level !== undefined ? level : undefined,
      periods: lacking ? undefined : periods,
    },
  };
}
