import { useMemo } from "react";
import type { Result } from "../../analysis/result.ts";
import { subtitleOf } from "../../analysis/titles.ts";
import type { Areas } from "../../cube/area.ts";
import type { Borders } from "../../cube/borders.ts";
import type { Catalogue } from "../../cube/indicator.ts";
import { useBorders } from "../../data/hooks.ts";
import type { Reading, ResultReading } from "../../data/hooks.ts";
import { useWords } from "../../i18n/context.tsx";
import type { AnyForm } from "../../presentations/defineForm.ts";
import type { Advice } from "../../presentations/form.ts";
import { FIRST_FORM, formById } from "../../presentations/registry.ts";
import type { Tab, Workspace } from "../../workspace/document.ts";
import { askedQuery } from "../../workspace/formulas.ts";
import { useTabResult } from "../useTabResult.ts";
import { declarations, useKept } from "./formParts.ts";
import { named } from "./ownWords.ts";

/** What a page without panes shows of a tab. */
export interface ShownFigure {
  readonly reading: ResultReading;
  /** Under the names that the person gave; undefined until it has come. */
  readonly result: Result | undefined;
  readonly title: string;
  readonly subtitle: string;
  readonly form: AnyForm;
  readonly borders: Reading<readonly Borders[]>;
  /** What the form says of itself; undefined until it has come in. */
  readonly advice: Advice | undefined;
}

/** The figure of a tab, to be read only: without the panes in which it is chosen. */
export function useFigure(
  workspace: Workspace,
  tab: Tab,
  areas: Areas | undefined,
  catalogue: Catalogue | undefined,
): ShownFigure {
  const words = useWords();
  const reading = useTabResult({ ...tab, query: askedQuery(workspace, tab) });
  const form = formById(tab.form) ?? FIRST_FORM;
  const declared = useKept(declarations, form);
  const { names } = workspace;
  const { title, result } = useMemo(
    () => named(reading.result, { title: tab.title, names }, areas, words),
    [reading.result, tab.title, names, areas, words],
  );
  const itself = declared.state === "ready" ? declared.part : undefined;
  const borders = useBorders(result && areas ? itself?.borders?.(result, tab.options, areas) : undefined);
  const advice = useMemo(
    () => (result && areas && itself && catalogue ? itself.advise(result, catalogue, areas) : undefined),
    [result, areas, itself, catalogue],
  );
  const subtitle = result && areas ? words.say(subtitleOf(result, areas)) : "";
  return { reading, result, title, subtitle, form, borders, advice };
}
