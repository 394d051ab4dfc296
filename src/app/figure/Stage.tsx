import { Suspense, lazy } from "react";
import type { Borders } from "../../cube/borders.ts";
import type { Reading } from "../../data/hooks.ts";
import { needTexts } from "../../i18n/loadTexts.ts";
import { useWords } from "../../i18n/context.tsx";
import { problemMessage } from "../../cube/problem.ts";
import type { AnyForm, RawOptions } from "../../presentations/defineForm.ts";
import type { DrawingProps } from "../../presentations/form.ts";
import { StageMessage } from "./StageMessage.tsx";
import { drawings, useKept } from "./formParts.ts";

const Twin = lazy(async () => {
  const [{ Twin }] = await Promise.all([import("../../presentations/twin/Twin.tsx"), needTexts("table")]);
  return { default: Twin };
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
  if (asTable) return <TwinStage {...drawing} />;
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
  return <Drawing {...drawing} {...(borders.state === "ready" && { borders: borders.value })} />;
}

function TwinStage({ result, areas, title, onIntent }: Omit<StageProps, "form" | "asTable" | "borders">) {
  const words = useWords();
  return (
    <Suspense fallback={<p className="loading quiet">{words.text("app.loading")}</p>}>
      <Twin
        {...{ result, words }}
        caption={title}
        levels={areas.levels}
        onExplain={(figure) => onIntent({ kind: "explain", ...figure })}
      />
    </Suspense>
  );
}
