import { Suspense } from "react";
import type { Result } from "../../analysis/result.ts";
import type { Borders } from "../../cube/borders.ts";
import type { Reading } from "../../data/hooks.ts";
import { needTexts } from "../../i18n/loadTexts.ts";
import { useWords } from "../../i18n/context.tsx";
import { lazyPart } from "../../i18n/lazyPart.tsx";
import { problemMessage } from "../../cube/problem.ts";
import type { AnyForm, RawOptions } from "../../presentations/defineForm.ts";
import type { FigurePlace } from "../../presentations/figurePlace.ts";
import type { DrawingProps } from "../../presentations/form.ts";
import { StageMessage } from "./StageMessage.tsx";
import { declarations, drawings, useKept } from "./formParts.ts";

const Twin = lazyPart(async () => {
  const [{ Twin }] = await Promise.all([import("../../presentations/twin/Twin.tsx"), needTexts("table")]);
  return { default: Twin };
});

const WithPoints = lazyPart(async () => {
  const [{ WithPoints }] = await Promise.all([import("./WithPoints.tsx"), needTexts("mapPanel")]);
  return { default: WithPoints };
});

const Underlay = lazyPart(async () => {
  const [{ Underlay }] = await Promise.all([import("../background/Underlay.tsx"), needTexts("background")]);
  return { default: Underlay };
});

interface StageProps extends Omit<DrawingProps<RawOptions>, "borders"> {
  readonly form: AnyForm;
  readonly asTable: boolean;
  readonly borders: Reading<readonly Borders[]>;
}

/** Where the figure is drawn: by its form, or as its table twin. Says what it waits for and why it cannot. */
export function Stage({ form, asTable, borders, ...drawing }: StageProps) {
  const words = useWords();
  const reading = useKept(drawings, form);
  if (asTable)
    return <TwinStage {...drawing} twin={declarations.there(form)?.twin?.(drawing.result, drawing.options)} />;
  if (reading.state === "failed") {
    return <StageMessage title={words.text("app.failed-title")} onRetry={reading.retry} />;
  }
  if (borders.state === "failed") {
    const why = words.say(problemMessage(borders.problem));
    return <StageMessage title={words.text("app.failed-title")} text={why} onRetry={borders.retry} />;
  }
  if (reading.state === "loading") {
    return <p className="loading quiet">{words.text("app.loading")}</p>;
  }
  const { Drawing } = reading.part;
  const { background: chosen, points } = drawing.options;
  const whole: DrawingProps<RawOptions> = {
    ...drawing,
    ...(borders.state === "ready" && { borders: borders.value }),
    ...(Boolean(chosen) && {
      underlay: (view, size, corners) => (
        <Suspense fallback={null}>
          <Underlay {...{ chosen, view, size, corners }} dark={drawing.theme.dark} />
        </Suspense>
      ),
    }),
  };
  if (form.group !== "map" || !points) return <Drawing {...whole} />;
  return (
    <Suspense fallback={<Drawing {...whole} />}>
      <WithPoints {...{ whole, Drawing }} />
    </Suspense>
  );
}

interface TwinStageProps extends Omit<StageProps, "form" | "asTable" | "borders"> {
  /** What the form shows instead of the answer; where its figures come from is asked in the picture. */
  readonly twin: Result | undefined;
}

function TwinStage({ result, twin, areas, title, onIntent }: TwinStageProps) {
  const words = useWords();
  return (
    <Suspense fallback={<p className="loading quiet">{words.text("app.loading")}</p>}>
      <Twin
        {...{ words }}
        result={twin ?? result}
        caption={title}
        levels={areas.levels}
        {...(!twin && { onExplain: (figure: FigurePlace) => onIntent({ kind: "explain", ...figure }) })}
      />
    </Suspense>
  );
}
