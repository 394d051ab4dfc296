import type { Areas } from "../../cube/area.ts";
import type { Catalogue, Indicator } from "../../cube/indicator.ts";
import type { Words } from "../../i18n/words.ts";
import { indicatorMeta } from "../indicators/indicatorWords.ts";
import { finderReady } from "./findIndicators.ts";
import { openAsked } from "./openAsked.ts";
import { proposalWords } from "./proposalWords.ts";
import { proposalsOf } from "./proposals.ts";
import type { AskedFigure } from "./proposals.ts";
import { readQuestion } from "./question.ts";

export { finderReady, openAsked };

/** One answer in the list under the search field, in words. */
export interface SearchOption {
  readonly key: string;
  readonly indicator: Indicator;
  readonly name: string;
  readonly about: string;
  readonly lacking?: string;
  /** Absent: the opening view of the indicator. */
  readonly asked?: AskedFigure;
}

const MOST = 8;

/** The answers to what was typed: ready figures first, then indicators. */
export function optionsFor(text: string, catalogue: Catalogue, areas: Areas, words: Words): readonly SearchOption[] {
  const question = readQuestion(text, catalogue, areas);
  const proposals = proposalsOf(question, catalogue, areas).map((proposal): SearchOption => ({
    key: proposal.key,
    indicator: proposal.indicator,
    name: words.localised(proposal.indicator.name),
    about: proposalWords(proposal, areas, words),
    ...(proposal.lacking && { lacking: words.say(proposal.lacking) }),
    asked: proposal.asked,
  }));
  const indicators = question.indicators
    .slice(0, MOST - Math.min(proposals.length, 4))
    .map((indicator): SearchOption => ({
      key: indicator.id,
      indicator,
      name: words.localised(indicator.name),
      about: indicatorMeta(indicator, indicator.opening.level, words),
    }));
  return [...proposals, ...indicators];
}
