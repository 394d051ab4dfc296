import type { ClassQuery } from "../../analysis/query.ts";
import type { Result } from "../../analysis/result.ts";
import { useWords } from "../../i18n/context.tsx";
import type { RawOptions } from "../../presentations/defineForm.ts";
import type { Intent } from "../../presentations/form.ts";
import { FORMS, formById } from "../../presentations/registry.ts";
import type { Theme } from "../../ui/theme.ts";
import { useFormParts } from "./useFormParts.ts";

interface ViewPanelProps {
  readonly form: string;
  readonly result: Result;
  readonly options: RawOptions;
  readonly classes: ClassQuery;
  readonly theme: Theme;
  readonly onIntent: (intent: Intent) => void;
}

/** The options of the form that is shown, as the form itself offers them. */
export function ViewPanel({ form: id, ...panel }: ViewPanelProps) {
  const words = useWords();
  const form = formById(id) ?? FORMS[0];
  return form ? (
    <section className="section" aria-label={words.text("app.view")}>
      <h3>{words.text("app.view")}</h3>
      <LoadedPanel key={form.id} form={form} {...panel} />
    </section>
  ) : null;
}

function LoadedPanel({ form, ...panel }: Omit<ViewPanelProps, "form"> & { readonly form: (typeof FORMS)[number] }) {
  const words = useWords();
  const reading = useFormParts(form);
  if (reading.state !== "ready") return null;
  const { Panel } = reading.parts;
  return <Panel {...panel} words={words} />;
}
