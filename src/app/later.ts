import { createElement, useEffect, useState } from "react";
import type { Attributes, ComponentProps, ComponentType, ReactNode } from "react";
import { needTexts } from "../i18n/loadTexts.ts";
import { askedAgain, lazyPart } from "../i18n/lazyPart.tsx";
import type { AdviceLine as AdviceLineItself } from "./figure/AdviceLine.tsx";
import type { StartScreen } from "./start/StartScreen.tsx";
import type { Workbench } from "./Workbench.tsx";

type AdviceLineProps = ComponentProps<typeof AdviceLineItself>;
type WorkbenchProps = ComponentProps<typeof Workbench>;
type StartScreenProps = ComponentProps<typeof StartScreen>;

/**
 * A part of the page in a chunk of its own, shown when it has come in. Not a lazy component: React holds back what
 * follows a fallback for 300 ms, and a first picture should not wait for that.
 */
function part<Props extends object>(bring: () => Promise<ComponentType<Props>>) {
  let loaded: ComponentType<Props> | undefined;
  const load = async (): Promise<void> => {
    loaded ??= await bring().catch(() => askedAgain(bring));
  };
  function WhenThere(props: Props & Attributes): ReactNode {
    const [, setThere] = useState(loaded !== undefined);
    useEffect(() => {
      void load().then(() => {
        setThere(true);
      });
    }, []);
    return loaded ? createElement<Props>(loaded, props) : null;
  }
  return { load, WhenThere };
}

/** Not needed on the start screen. */
export const { load: loadWorkbench, WhenThere: WorkbenchWhenThere } = part<WorkbenchProps>(async () => {
  const [{ Workbench }] = await Promise.all([import("./Workbench.tsx"), needTexts("workbench")]);
  return Workbench;
});

/** Not needed where a link says what to draw. */
export const { load: loadStart, WhenThere: StartWhenThere } = part<StartScreenProps>(
  async () => (await import("./start/StartScreen.tsx")).StartScreen,
);

/** Why a form does not suit: known when the figure stands, or instead of it. */
export const { WhenThere: AdviceLine } = part<AdviceLineProps>(
  async () => (await import("./figure/AdviceLine.tsx")).AdviceLine,
);

/** The examples as they stand now, once the start screen can be used. */
export const ExamplePicture = lazyPart(async () => {
  const [{ ExamplePicture }] = await Promise.all([import("./start/ExamplePicture.tsx"), needTexts("workbench")]);
  return { default: ExamplePicture };
});

/** The tabs, and undo: after the first figure, as nobody needs them before. */
export const TabBar = lazyPart(async () => {
  const [{ TabBar }] = await Promise.all([import("./work/TabBar.tsx"), needTexts("work")]);
  return { default: TabBar };
});
export const UndoTools = lazyPart(async () => {
  const [{ UndoTools }] = await Promise.all([import("./work/UndoTools.tsx"), needTexts("work")]);
  return { default: UndoTools };
});

/** Formulas of one's own, below the calculations. */
export const OwnFormulas = lazyPart(async () => ({ default: (await import("./shell/OwnFormulas.tsx")).OwnFormulas }));

/** Every form with a sample, when its address is asked. */
export const Gallery = lazyPart(async () => {
  const [{ Gallery }] = await Promise.all([
    import("./gallery/Gallery.tsx"),
    needTexts("workbench", "forms", "description", "methods"),
  ]);
  return { default: Gallery };
});

/** The files that a figure can become, when somebody wants one. */
export const ExportDialog = lazyPart(async () => {
  const [{ ExportDialog }] = await Promise.all([import("./export/ExportDialog.tsx"), needTexts("export")]);
  return { default: ExportDialog };
});

/** What is kept on this device: notices about it, the list of it, and the last of it on the start screen. */
export const WorkNotices = lazyPart(async () => ({ default: (await import("./work/WorkNotices.tsx")).WorkNotices }));
export const WorkDialog = lazyPart(async () => ({ default: (await import("./work/WorkDialog.tsx")).WorkDialog }));
export const HelpDialog = lazyPart(async () => {
  const [{ HelpDialog }] = await Promise.all([import("./work/HelpDialog.tsx"), needTexts("work")]);
  return { default: HelpDialog };
});
export const Introduction = lazyPart(async () => ({ default: (await import("./work/Introduction.tsx")).Introduction }));
export const ShareDialog = lazyPart(async () => {
  const [{ ShareDialog }] = await Promise.all([import("./work/ShareDialog.tsx"), needTexts("work", "workbench")]);
  return { default: ShareDialog };
});

/** The tabs as one document, when somebody looks at it. */
export const Report = lazyPart(async () => {
  const [{ Report }] = await Promise.all([
    import("./report/Report.tsx"),
    needTexts("report", "work", "workbench", "pickers", "table", "kpi", "description"),
  ]);
  return { default: Report };
});

/** What is printed in place of the screen: a printer waits for nothing, so it is there before anybody asks. */
export const Paper = lazyPart(async () => {
  const [{ Paper }] = await Promise.all([import("./paper/Paper.tsx"), needTexts("export", "report")]);
  return { default: Paper };
});

/** One figure in the page of somebody else. */
export const Embedded = lazyPart(async () => {
  const [{ Embedded }] = await Promise.all([import("./embed/Embedded.tsx"), needTexts("work", "workbench")]);
  return { default: Embedded };
});
export const RecentWork = lazyPart(async () => ({ default: (await import("./work/RecentWork.tsx")).RecentWork }));

/** Twelve key figures of one municipality. */
export const PlacePage = lazyPart(async () => {
  const [{ PlacePage }] = await Promise.all([import("./place/PlacePage.tsx"), needTexts("place", "workbench", "kpi")]);
  return { default: PlacePage };
});

/** The card of an indicator, when somebody opens one. */
export const CardDialog = lazyPart(async () => {
  const [{ CardDialog }] = await Promise.all([import("./card/CardDialog.tsx"), needTexts("card")]);
  return { default: CardDialog };
});

/** Beside the figure: how it is shown and what it means; and what can be done with an area that is pointed out. */
export const AboutFigure = lazyPart(async () => ({ default: (await import("./figure/AboutFigure.tsx")).AboutFigure }));
export const FocusBar = lazyPart(async () => ({ default: (await import("./figure/FocusBar.tsx")).FocusBar }));

/** Who is asked for figures of others, before they are. */
export const AskFirst = lazyPart(async () => {
  const [{ AskFirst }] = await Promise.all([import("./figure/AskFirst.tsx"), needTexts("tables")]);
  return { default: AskFirst };
});

/** What a person calls things, when they open the fields for it. */
export const OwnWordsPanel = lazyPart(async () => {
  const [{ OwnWordsPanel }] = await Promise.all([import("./figure/OwnWordsPanel.tsx"), needTexts("ownWords")]);
  return { default: OwnWordsPanel };
});

/** Where one figure comes from, when somebody asks. */
export const FigureExplanation = lazyPart(async () => {
  const [{ FigureExplanation }] = await Promise.all([
    import("./figure/FigureExplanation.tsx"),
    needTexts("explanation", "methods"),
  ]);
  return { default: FigureExplanation };
});
