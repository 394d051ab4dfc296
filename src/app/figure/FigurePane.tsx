import { useMemo, useState } from "react";
import type { ReactNode } from "react";
import type { Areas } from "../../cube/area.ts";
import type { Catalogue } from "../../cube/indicator.ts";
import { problemMessage } from "../../cube/problem.ts";
import type { Borders } from "../../cube/borders.ts";
import type { Reading, ResultReading } from "../../data/hooks.ts";
import { useWords } from "../../i18n/context.tsx";
import { FORMS } from "../../presentations/registry.ts";
import type { AnyForm } from "../../presentations/defineForm.ts";
import type { Intent } from "../../presentations/form.ts";
import { SignKey } from "../../presentations/signs/SignKey.tsx";
import type { Theme } from "../../ui/theme.ts";
import type { Tab } from "../../workspace/document.ts";
import { Boundary } from "../shell/Boundary.tsx";
import { AdviceLine } from "./AdviceLine.tsx";
import { FigureFoot } from "./FigureFoot.tsx";
import { FormSwitcher } from "./FormSwitcher.tsx";
import { Loading } from "./Loading.tsx";
import { NotLoaded } from "./NotLoaded.tsx";
import { Stage } from "./Stage.tsx";
import { StageMessage } from "./StageMessage.tsx";

interface FigurePaneProps {
  readonly tab: Tab;
  readonly reading: ResultReading;
  readonly catalogue: Catalogue;
  readonly areas: Areas;
  readonly theme: Theme;
  readonly title: string;
  readonly subtitle: string;
  readonly description: string;
  readonly mine: string | null;
  readonly form: AnyForm;
  readonly borders: Reading<Borders>;
  /** The chips of comparison, above the forms. */
  readonly chips: ReactNode;
  /** What can be done with the area that was pointed out. */
  readonly focus: ReactNode;
  readonly onIntent: (intent: Intent) => void;
}

/** The middle of the workbench: what is asked, how it is shown, the figure, and where it comes from. */
export function FigurePane(props: FigurePaneProps) {
  const {
    tab,
    reading,
    form,
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
  } = props;
  const words = useWords();
  const [asTable, setAsTable] = useState(false);
  const { result } = reading;
  const advice = useMemo(
    () => new Map(result ? FORMS.map((one) => [one.id, one.advise(result, catalogue, areas)] as const) : []),
    [result, catalogue, areas],
  );
  const own = advice.get(form.id) ?? null;
  const impossible = own?.grade === "impossible";
  return (
    <div className="figure-pane">
      <div className="figure-head">
        <h1 id="figure-title">{title}</h1>
        <p className="subtitle">{subtitle}</p>
        {chips}
        <FormSwitcher
          forms={FORMS}
          chosen={form.id}
          adviceOf={(one: AnyForm) => advice.get(one.id) ?? null}
          onChoose={(id) => {
            setAsTable(false);
            onIntent({ kind: "remedy", remedy: { kind: "form", form: id } });
          }}
        />
        {own && !impossible && <AdviceLine advice={own} catalogue={catalogue} onIntent={onIntent} />}
        <NotLoaded reading={reading} />
      </div>
      {focus}
      <div className="stage" id="figure" tabIndex={-1}>
        <Loading reading={reading} />
        {reading.state === "failed" && !result && <Failed reading={reading} />}
        {reading.state === "idle" && <StageMessage title={words.text("app.no-selection")} />}
        {result && (
          <div className={reading.stale ? "drawing stale" : "drawing"} aria-busy={reading.stale}>
            <Boundary resetKey={`${JSON.stringify(tab.query)} ${form.id}`}>
              {impossible && !asTable ? (
                <StageMessage title={words.text("app.cannot-draw")}>
                  <AdviceLine advice={own} catalogue={catalogue} onIntent={onIntent} />
                </StageMessage>
              ) : (
                <Stage
                  {...{ form, borders, result, asTable, theme, words, areas, title, description, onIntent }}
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
          <FigureFoot
            {...{ result, areas, asTable }}
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
