import { useMemo, useState } from "react";
import type { ReactNode } from "react";
import type { Areas } from "../../cube/area.ts";
import type { Catalogue } from "../../cube/indicator.ts";
import { problemMessage } from "../../cube/problem.ts";
import type { Borders } from "../../cube/borders.ts";
import type { Reading, ResultReading } from "../../data/hooks.ts";
import { useWords } from "../../i18n/context.tsx";
import type { AnyForm, RawOptions } from "../../presentations/defineForm.ts";
import type { Form, Intent } from "../../presentations/form.ts";
import { SignKey } from "../../presentations/signs/SignKey.tsx";
import type { Result } from "../../analysis/result.ts";
import type { Theme } from "../../ui/theme.ts";
import type { Tab } from "../../workspace/document.ts";
import { Boundary } from "../shell/Boundary.tsx";
import { AdviceLine } from "../later.ts";
import { FigureFoot } from "./FigureFoot.tsx";
import { drawings, useKept } from "./formParts.ts";
import type { KeptReading } from "./formParts.ts";
import { FormSwitcher } from "./FormSwitcher.tsx";
import { Loading } from "./Loading.tsx";
import { NotLoaded } from "./NotLoaded.tsx";
import { Stage } from "./Stage.tsx";
import { StageMessage } from "./StageMessage.tsx";
import { useAdvice } from "./useAdvice.ts";
import { useFigureFirst } from "../useFigureFirst.ts";

interface FigurePaneProps {
  readonly tab: Tab;
  readonly reading: ResultReading;
  /** The answer, under the names that the person gave. */
  readonly result: Result | undefined;
  readonly catalogue: Catalogue;
  readonly areas: Areas;
  readonly theme: Theme;
  readonly title: string;
  readonly subtitle: string;
  readonly description: string;
  readonly mine: string | null;
  readonly form: AnyForm;
  /** What the form says about itself, when that has come in. */
  readonly declared: KeptReading<Form<RawOptions>>;
  readonly borders: Reading<readonly Borders[]>;
  /** The chips of comparison, above the forms. */
  readonly chips: ReactNode;
  /** What can be done with the area that was pointed out. */
  readonly focus: ReactNode;
  readonly onIntent: (intent: Intent) => void;
  /** The person wants a file of it. */
  readonly onExport: () => void;
}

/** The middle of the workbench: what is asked, how it is shown, the figure, and where it comes from. */
export function FigurePane(props: FigurePaneProps) {
  const {
    tab,
    reading,
    result,
    form,
    declared,
    borders,
    catalogue,
    areas,
    theme,
    title,
    subtitle,
    description,
    mine,
    chips,
    focus,
    onIntent,
    onExport,
  } = props;
  const words = useWords();
  const [asTable, setAsTable] = useState(false);
  const itself = declared.state === "ready" ? declared.part : undefined;
  const own = useMemo(
    () => (result && itself ? itself.advise(result, catalogue, areas) : null),
    [result, itself, catalogue, areas],
  );
  const drawn = useKept(drawings, form).state === "ready";
  const advice = useAdvice(
    { result, query: tab.query, catalogue, areas, form: form.id, options: tab.options },
    !useFigureFirst(!drawn || reading.state === "loading" || borders.state === "loading"),
  );
  const told = (advice.result === result ? advice.of.get(form.id) : undefined) ?? own;
  const impossible = own?.grade === "impossible";
  return (
    <div className="figure-pane" role="tabpanel" id="tab-panel" aria-labelledby="figure-title">
      <div className="figure-head">
        <h1 id="figure-title">{title}</h1>
        <p className="subtitle">{subtitle}</p>
        {chips}
        <FormSwitcher
          chosen={form}
          adviceOf={(one) => (one === form ? told : (advice.of.get(one.id) ?? null))}
          onChoose={(id) => {
            setAsTable(false);
            onIntent({ kind: "remedy", remedy: { kind: "form", form: id } });
          }}
        />
        {told && !impossible && <AdviceLine advice={told} catalogue={catalogue} onIntent={onIntent} />}
        <NotLoaded reading={reading} />
      </div>
      {focus}
      <div className="stage" id="figure" tabIndex={-1}>
        <Loading reading={reading} />
        {reading.state === "failed" && !result && !reading.problems.some(({ kind }) => kind === "unasked") && (
          <Failed reading={reading} />
        )}
        {reading.state === "idle" && <StageMessage title={words.text("app.no-selection")} />}
        {result && (
          <div className={reading.stale ? "drawing stale" : "drawing"} aria-busy={reading.stale}>
            <Boundary resetKey={`${JSON.stringify(tab.query)} ${form.id}`}>
              {impossible && !asTable ? (
                <StageMessage title={words.text("app.cannot-draw")}>
                  <AdviceLine advice={told ?? own} catalogue={catalogue} onIntent={onIntent} />
                </StageMessage>
              ) : (
                // What stands half done in the picture of one tab is not carried over to another.
                <Stage
                  key={tab.id}
                  {...{ form, borders, result, asTable, theme, words, areas, title, onIntent }}
                  // Until it has come in, a picture is at least called what it shows.
                  description={description || title}
                  options={tab.options}
                  order={tab.query.order}
                  {...(mine === null ? {} : { mine })}
                />
              )}
            </Boundary>
          </div>
        )}
      </div>
      {result && (
        <>
          <SignKey result={result} words={words} />
          {tab.note && <p className="own-note">{tab.note}</p>}
          <FigureFoot
            {...{ result, areas, asTable, onExport }}
            {...(form.id !== "table" && {
              onToggleTable: () => {
                setAsTable(!asTable);
              },
            })}
          />
        </>
      )}
    </div>
  );
}

function Failed({ reading }: { readonly reading: ResultReading }) {
  const words = useWords();
  const text = reading.problems.map((problem) => words.say(problemMessage(problem))).join(" ");
  return <StageMessage title={words.text("app.failed-title")} text={text} onRetry={reading.retry} />;
}
