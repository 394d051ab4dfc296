import { Suspense } from "react";
import type { ClassQuery, Order, Query } from "../../analysis/query.ts";
import type { Result } from "../../analysis/result.ts";
import { needTexts } from "../../i18n/loadTexts.ts";
import { useWords } from "../../i18n/context.tsx";
import { lazyPart } from "../../i18n/lazyPart.tsx";
import type { Borders } from "../../cube/borders.ts";
import type { Reading } from "../../data/hooks.ts";
import type { AnyForm, RawOptions } from "../../presentations/defineForm.ts";
import type { Intent } from "../../presentations/form.ts";
import type { Theme } from "../../ui/theme.ts";
import { panels, useKept } from "./formParts.ts";

const BackgroundRow = lazyPart(async () => {
  const [{ BackgroundRow }] = await Promise.all([import("../background/BackgroundRow.tsx"), needTexts("background")]);
  return { default: BackgroundRow };
});

interface ViewPanelProps {
  readonly form: AnyForm;
  readonly borders: Reading<readonly Borders[]>;
  readonly result: Result;
  readonly query: Query;
  readonly options: RawOptions;
  readonly classes: ClassQuery;
  readonly order: Order;
  readonly theme: Theme;
  readonly onIntent: (intent: Intent) => void;
}

/** The options of the form that is shown, as the form itself offers them. */
export function ViewPanel({ form, ...panel }: ViewPanelProps) {
  const words = useWords();
  return (
    <section className="section" aria-label={words.text("app.view")}>
      <h3>{words.text("app.view")}</h3>
      <LoadedPanel key={form.id} form={form} {...panel} />
      {form.group === "map" && (
        <Suspense>
          <BackgroundRow chosen={panel.options["background"]} onIntent={panel.onIntent} />
        </Suspense>
      )}
    </section>
  );
}

function LoadedPanel({ form, borders, ...panel }: ViewPanelProps) {
  const words = useWords();
  const reading = useKept(panels, form);
  if (reading.state !== "ready") return null;
  const { Panel } = reading.part;
  return <Panel {...panel} words={words} {...(borders.state === "ready" && { borders: borders.value })} />;
}
