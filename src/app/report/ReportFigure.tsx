import { useMemo, useState } from "react";
import { useOwnPoints } from "../../data/shapesHooks.ts";
import { useWords } from "../../i18n/context.tsx";
import { SignKey } from "../../presentations/signs/SignKey.tsx";
import { Twin } from "../../presentations/twin/Twin.tsx";
import { pointsIn } from "../../workspace/pointsIn.ts";
import { chooseTab } from "../../workspace/tabs.ts";
import { showReport } from "../../workspace/report/blocks.ts";
import type { Tab } from "../../workspace/document.ts";
import { sourceLine } from "../figure/FigureFoot.tsx";
import { declarations } from "../figure/formParts.ts";
import { Loading } from "../figure/Loading.tsx";
import { NotLoaded } from "../figure/NotLoaded.tsx";
import { Stage } from "../figure/Stage.tsx";
import { StageMessage } from "../figure/StageMessage.tsx";
import { useDescription } from "../figure/useDescription.ts";
import { useFigure } from "../figure/useFigure.ts";
import type { ShownFigure } from "../figure/useFigure.ts";
import { Boundary } from "../shell/Boundary.tsx";
import { useReport } from "./context.tsx";
import { Picture } from "./Picture.tsx";

interface ReportFigureProps {
  readonly tab: Tab;
  /** Which figure of the report it is, counted from 1. */
  readonly number: number;
  /** Below a heading of the person its title is one level lower. */
  readonly below: boolean;
}

/** A tab on the page: its title, the figure, what to mind, whose figures they are, and its table. */
export function ReportFigure({ tab, number, below }: ReportFigureProps) {
  const words = useWords();
  const { workspace, act, areas, catalogue } = useReport();
  const shown = useFigure(workspace, tab, areas, catalogue);
  const { reading, result, title, subtitle, advice } = shown;
  const [asTable, setAsTable] = useState(false);
  const Title = below ? "h3" : "h2";
  const cautions = result?.notes.filter(({ severity }) => severity === "caution") ?? [];
  const minds = [
    ...(advice?.grade === "misleading" ? [words.say(advice.reason)] : []),
    ...cautions.map(({ message }) => words.say(message)),
  ];
  return (
    <figure className="report-figure">
      <figcaption>
        <span className="figure-number">{words.text("report.figure", { number })}</span>
        <Title>
          <button
            type="button"
            className="figure-title"
            title={words.text("report.open-tab", { title })}
            onClick={() => act("chooseTab", (now) => showReport(chooseTab(now, tab.id), false), "look")}
          >
            {title || "…"}
          </button>
        </Title>
        <p className="quiet">{subtitle}</p>
      </figcaption>
      <NotLoaded reading={reading} />
      <Loading reading={reading} />
      {reading.state === "failed" && !result && (
        <StageMessage title={words.text("app.failed-title")} onRetry={reading.retry} />
      )}
      {result && (
        <>
          <Boundary resetKey={JSON.stringify([tab.query, tab.form])}>
            <Body {...{ tab, shown }} />
          </Boundary>
          <SignKey result={result} words={words} />
          {minds.length > 0 && (
            <ul className="report-minds small">
              {[...new Set(minds)].map((mind) => (
                <li key={mind}>{mind}</li>
              ))}
            </ul>
          )}
          {tab.note && <p className="report-note">{tab.note}</p>}
          <p className="report-source small quiet">{sourceLine(result, words)}</p>
          {shown.form.id !== "table" && (
            <details
              className="report-twin"
              onToggle={({ currentTarget }) => {
                setAsTable(currentTarget.open);
              }}
            >
              <summary>{words.text("report.as-table")}</summary>
              {asTable && (
                <Twin
                  {...{ words }}
                  result={declarations.there(shown.form)?.twin?.(result, tab.options) ?? result}
                  caption={title}
                  levels={areas.levels}
                />
              )}
            </details>
          )}
        </>
      )}
    </figure>
  );
}

const nothing = () => undefined;
const NONE: readonly string[] = [];

function Body({ tab, shown }: { readonly tab: Tab; readonly shown: ShownFigure }) {
  const words = useWords();
  const { areas, theme, mine } = useReport();
  const { result, title, subtitle, form, borders, advice } = shown;
  const description = useDescription(result, areas, mine ?? undefined) || subtitle;
  const over = useOwnPoints(form.group === "map" ? pointsIn(tab.options) : NONE);
  const points = over.state === "ready" ? over.value : undefined;
  const figure = useMemo(
    () =>
      result && {
        ...{ result, words, areas, theme, title, description, options: tab.options },
        ...(mine !== null && { mine }),
        ...(borders.state === "ready" && { borders: borders.value }),
        ...(points && { points }),
      },
    [result, words, areas, theme, title, description, tab.options, mine, borders, points],
  );
  if (!figure) return null;
  if (advice?.grade === "impossible")
    return <StageMessage title={words.text("app.cannot-draw")} text={words.say(advice.reason)} />;
  if (form.id === "table")
    return <Twin {...{ words }} result={figure.result} caption={title} options={tab.options} levels={areas.levels} />;
  if (form.group === "text") return <Stage {...{ ...figure, form, borders }} asTable={false} onIntent={nothing} />;
  return borders.state === "loading" ? <div className="report-picture" /> : <Picture {...{ form, figure }} />;
}
