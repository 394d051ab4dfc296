import { levelOf } from "../../cube/area.ts";
import type { Areas, LevelId } from "../../cube/area.ts";
import type { Frequency } from "../../cube/period.ts";
import type { Catalogue, Indicator } from "../../cube/indicator.ts";
import type { Message } from "../../cube/message.ts";
import type { PeriodChoice } from "../../analysis/query.ts";
import type { Asked } from "../../workspace/openings.ts";
import { hasLevel, lacks } from "../availability.ts";
import type { AreaHit } from "./findAreas.ts";
import { timeFor } from "./timeFor.ts";
import type { SaidTime } from "./timeFor.ts";
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
  readonly asked: AskedFigure;
}

export interface AskedFigure extends Asked {
  /** The longer periods that figures per day are put together to. */
  readonly longer?: Frequency;
}

const SUBJECTS = 3;
const PLACES = 3;
const MOST = 6;

/** Ready figures for a question, the complete ones first. None when only a subject was named: that opens by itself. */
export function proposalsOf(question: Question, catalogue: Catalogue, areas: Areas): readonly Proposal[] {
  const { indicators, areas: hits, level, periods, frequency } = question;
  if (hits.length === 0 && level === undefined && !periods && !frequency) return [];
  const subjects = indicators.length > 0 ? indicators : commonSubjects(catalogue);
  const places: readonly (AreaHit | undefined)[] = hits.length > 0 ? hits.slice(0, PLACES) : [undefined];
  const all = withLevelFirst(subjects, level).flatMap((indicator) =>
    places.map((hit) => propose(indicator, hit, level, question, areas)),
  );
  return [...all.filter((one) => !one.lacking), ...all.filter((one) => one.lacking)].slice(0, MOST);
}

/** The best subjects; when a level is asked those with figures of it, and the best of all, which says that it has none. */
function withLevelFirst(subjects: readonly Indicator[], level: LevelId | undefined): readonly Indicator[] {
  if (level === undefined) return subjects.slice(0, SUBJECTS);
  const suited = subjects.filter((indicator) => hasLevel(indicator, level)).slice(0, SUBJECTS);
  return [...new Set([...suited, ...subjects.slice(0, 1)])];
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
  said: SaidTime,
  areas: Areas,
): Proposal {
  const within = hit && level !== undefined && rankOf(level, areas) > rankOf(hit.area.level, areas);
  const levelShown = within ? level : (hit?.area.level ?? level ?? indicator.opening.level);
  const { periods, longer, lacking: notPer } = timeFor(indicator, levelShown, said);
  const lacking = lacks(indicator, levelShown, periods, areas) ?? notPer;
  const ofLevel = level !== undefined && (within || !hit) ? { level } : {};
  const has = hasLevel(indicator, levelShown);
  return {
    key: [indicator.id, hit?.area.code, hit?.former?.code, level].join("|"),
    indicator,
    ...(hit && { hit }),
    ...ofLevel,
    ...(said.periods && { periods: said.periods }),
    ...(lacking && { lacking }),
    asked: {
      area: hit && placeOf(hit, within === true && has, indicator, areas),
      ...(has && ofLevel),
      periods: lacking && lacking !== notPer ? undefined : periods,
      ...(longer && { longer }),
    },
  };
}

/** The area that is asked for, where it has figures; all areas of a level within the country are simply all. */
function placeOf({ area }: AreaHit, within: boolean, indicator: Indicator, areas: Areas): AreaHit["area"] | undefined {
  if (within) return rankOf(area.level, areas) === 0 ? undefined : area;
  return hasLevel(indicator, area.level) ? area : undefined;
}

const rankOf = (id: LevelId, areas: Areas): number => levelOf(areas, id)?.rank ?? 0;
