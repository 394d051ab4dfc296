import { use } from "react";
import { useWords } from "../../i18n/context.tsx";
import { focusOf } from "../props.ts";
import type { PickerProps } from "../props.ts";
import { finderReady } from "../search/findIndicators.ts";
import { openAsked } from "../search/openAsked.ts";
import { proposalWords } from "../search/proposalWords.ts";
import { proposalsOf } from "../search/proposals.ts";
import { readQuestion } from "../search/question.ts";
import type { Facets } from "./facets.ts";
import { passesFacets } from "./facets.ts";
import { IndicatorRow } from "./IndicatorRow.tsx";

const MOST_FOUND = 30;

export { finderReady };

/** What was found for what was typed: ready figures first, then indicators to tick. */
export function Answers({ text, facets, ...props }: PickerProps & { readonly text: string; readonly facets: Facets }) {
  const words = useWords();
  const { catalogue, areas, act, mine } = props;
  use(finderReady(catalogue));
  const question = readQuestion(text, catalogue, areas);
  const proposals = proposalsOf(question, catalogue, areas);
  const found = question.indicators.filter((one) => passesFacets(one, facets)).slice(0, MOST_FOUND);
  return (
    <>
      <p className="meta" role="status">
        {words.text("pickers.answer-count", { count: found.length + proposals.length })}
      </p>
      {proposals.length === 0 ? null : (
        <ul className="proposals">
          {proposals.map((proposal) => (
            <li key={proposal.key}>
              <button
                type="button"
                className={proposal.lacking ? "proposal lacking" : "proposal"}
                onClick={() =>
                  act("openIndicator", (now) =>
                    openAsked(now, proposal.indicator, proposal.asked, focusOf(areas, mine)),
                  )
                }
              >
                <strong>{words.localised(proposal.indicator.name)}</strong>
                <span>{proposalWords(proposal, areas, words)}</span>
                {proposal.lacking ? <em>{words.say(proposal.lacking)}</em> : null}
              </button>
            </li>
          ))}
        </ul>
      )}
      <ul>
        {found.map((indicator) => (
          <IndicatorRow key={indicator.id} {...props} indicator={indicator} />
        ))}
      </ul>
    </>
  );
}
