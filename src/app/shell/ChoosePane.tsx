import { Suspense } from "react";
import { useWords } from "../../i18n/context.tsx";
import { AreaPicker, CalculationPicker, IndicatorPicker, PeriodPicker } from "../../pickers/index.ts";
import type { AreaPickerProps } from "../../pickers/index.ts";
import { OwnFormulas } from "../later.ts";
import { Pane } from "./Pane.tsx";

interface ChoosePaneProps extends AreaPickerProps {
  readonly open: boolean;
  /** The figure comes first. */
  readonly wait: boolean;
  readonly onToggle: (open: boolean) => void;
}

/** The left pane: what the figures are about, for which areas, for which periods. */
export function ChoosePane({ open, wait, onToggle, ...picker }: ChoosePaneProps) {
  const words = useWords();
  return (
    <Pane id="choose" title={words.text("app.choose")} open={open} onToggle={onToggle}>
      {!wait && (
        <Suspense fallback={<p className="section quiet">{words.text("app.loading")}</p>}>
          <section className="section" aria-labelledby="choose-topics">
            <h3 id="choose-topics">{words.text("app.topics")}</h3>
            <IndicatorPicker {...picker} />
          </section>
          <section className="section" aria-labelledby="choose-areas">
            <h3 id="choose-areas">{words.text("app.areas")}</h3>
            <AreaPicker {...picker} />
          </section>
          <section className="section" aria-labelledby="choose-periods">
            <h3 id="choose-periods">{words.text("app.periods")}</h3>
            <PeriodPicker {...picker} />
          </section>
          <section className="section" aria-labelledby="choose-calculations">
            <h3 id="choose-calculations">{words.text("app.calculations")}</h3>
            <CalculationPicker {...picker} />
            <OwnFormulas {...picker} />
          </section>
        </Suspense>
      )}
    </Pane>
  );
}
