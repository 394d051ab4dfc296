import { useEffect, useRef } from "react";
import type { Query } from "../../analysis/query.ts";
import { cellAt } from "../../analysis/result.ts";
import type { Result } from "../../analysis/result.ts";
import { problemMessage } from "../../cube/problem.ts";
import { useExplanation } from "../../data/hooks.ts";
import { useWords } from "../../i18n/context.tsx";
import { cellInWords } from "../../presentations/chart/names.ts";
import type { FigurePlace } from "../../presentations/figurePlace.ts";
import { Icon } from "../../ui/Icon.tsx";
import { ICONS } from "../../ui/icons.ts";
import { useEscape } from "../../ui/useEscape.ts";

interface FigureExplanationProps {
  readonly query: Query;
  readonly result: Result;
  readonly place: FigurePlace;
  /** Whether the focus goes to it when it opens. */
  readonly focus: boolean;
  readonly onClose: () => void;
}

/** Where one figure comes from, step by step. Escape closes it, and the focus goes back to the figure. */
export function FigureExplanation({ query, result, place, focus, onClose }: FigureExplanationProps) {
  const words = useWords();
  const section = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { series, slot, code } = place;
  const steps = useExplanation(query, { series, slot, area: code });
  useEscape(section, onClose);
  useEffect(() => {
    if (focus) heading.current?.focus();
  }, [focus, place]);
  const row = result.areas.findIndex((area) => area.code === code);
  const said = row < 0 ? undefined : cellInWords(result, cellAt(result, series, row, slot), words);
  return (
    <section ref={section} className="section figure-explanation" aria-labelledby="figure-explanation">
      <div className="explanation-head">
        <h3 id="figure-explanation" ref={heading} tabIndex={-1}>
          {words.text("app.explain-figure")}
        </h3>
        <button type="button" className="icon-button" aria-label={words.text("app.explain-close")} onClick={onClose}>
          <Icon path={ICONS.close} size={14} />
        </button>
      </div>
      {said && (
        <p>
          <strong>{said.figure}</strong>
          {said.remarks.length > 0 && <span className="small quiet"> {said.remarks.join(", ")}</span>}
        </p>
      )}
      {steps.state === "loading" && <p className="small quiet">{words.text("app.explain-busy")}</p>}
      {steps.state === "failed" && (
        <p className="notice" role="status">
          {words.say(problemMessage(steps.problem))}{" "}
          <button type="button" className="button link" onClick={steps.retry}>
            {words.text("app.retry")}
          </button>
        </p>
      )}
      {steps.state === "ready" && (
        <ol className="explanation-steps">
          {steps.value.map((step, at) => (
            <li key={at}>{words.say(step)}</li>
          ))}
        </ol>
      )}
    </section>
  );
}
