import { Suspense, useState } from "react";
import type { Query } from "../../analysis/query.ts";
import type { Result } from "../../analysis/result.ts";
import type { Borders } from "../../cube/borders.ts";
import type { Catalogue } from "../../cube/indicator.ts";
import type { Reading } from "../../data/hooks.ts";
import { useWords } from "../../i18n/context.tsx";
import type { AnyForm } from "../../presentations/defineForm.ts";
import type { Intent } from "../../presentations/form.ts";
import type { Theme } from "../../ui/theme.ts";
import type { Tab, Workspace } from "../../workspace/document.ts";
import type { WorkspaceStore } from "../../workspace/store.ts";
import { FigureExplanation, OwnWordsPanel } from "../later.ts";
import { Explain } from "./Explain.tsx";
import type { Explained } from "./useExplained.ts";
import { ViewPanel } from "./ViewPanel.tsx";

interface AboutFigureProps {
  readonly workspace: Workspace;
  readonly act: ReturnType<WorkspaceStore["getState"]>["act"];
  readonly tab: Tab;
  readonly question: Query;
  readonly result: Result | undefined;
  /** The result under the names of its source. */
  readonly plain: Result | undefined;
  readonly explained: Explained;
  readonly form: AnyForm;
  readonly borders: Reading<readonly Borders[]>;
  readonly theme: Theme;
  readonly catalogue: Catalogue;
  readonly description: string;
  /** The figure itself has not been drawn yet. */
  readonly wait: boolean;
  readonly onCard: (indicator: string) => void;
  readonly onIntent: (intent: Intent) => void;
}

/** Beside the figure: where one number comes from, how it is shown, what it is called and what it means. */
export function AboutFigure(props: AboutFigureProps) {
  const { workspace, act, tab, question, result, plain, explained, form, borders, theme } = props;
  const { catalogue, description, wait, onCard, onIntent } = props;
  const words = useWords();
  const [naming, setNaming] = useState(false);
  return (
    <>
      {result && explained.place && (
        <Suspense>
          <FigureExplanation
            query={question}
            {...{ result }}
            place={explained.place}
            focus={explained.focus}
            onClose={explained.close}
          />
        </Suspense>
      )}
      {result && !wait && (
        <ViewPanel
          {...{ result, theme, onIntent }}
          {...{ form, borders }}
          options={tab.options}
          query={tab.query}
          classes={tab.query.classes}
          order={tab.query.order}
        />
      )}
      {plain && !wait && (
        <details
          className="section"
          onToggle={({ currentTarget }) => {
            setNaming(currentTarget.open);
          }}
        >
          <summary>{words.text("app.own-words")}</summary>
          <Suspense>{naming && <OwnWordsPanel key={tab.id} {...{ workspace, act }} result={plain} />}</Suspense>
        </details>
      )}
      <Explain
        {...{ result, catalogue, description, onCard }}
        onRemedy={(remedy) => {
          onIntent({ kind: "remedy", remedy });
        }}
      />
    </>
  );
}
