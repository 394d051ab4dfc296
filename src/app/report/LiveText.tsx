import { Fragment } from "react";
import { useWords } from "../../i18n/context.tsx";
import type { Tab } from "../../workspace/document.ts";
import { piecesOf, tabOf } from "../../workspace/report/live.ts";
import type { Live } from "../../workspace/report/live.ts";
import { useFigure } from "../figure/useFigure.ts";
import { useReport } from "./context.tsx";
import { sayLive } from "./facts.ts";

/** A text with its live figures as they are now. */
export function LiveText({ text }: { readonly text: string }) {
  return piecesOf(text).map((piece, at) => (
    <Fragment key={at}>{typeof piece === "string" ? piece : <LivePiece live={piece} />}</Fragment>
  ));
}

function LivePiece({ live }: { readonly live: Live }) {
  const words = useWords();
  const { workspace, first } = useReport();
  const tab = tabOf(live, workspace.tabs, first);
  return tab ? <LiveOf {...{ live, tab }} /> : <Gone why={words.text("report.no-tab")} />;
}

function LiveOf({ live, tab }: { readonly live: Live; readonly tab: Tab }) {
  const words = useWords();
  const { workspace, areas, place } = useReport();
  const { result, title, reading } = useFigure(workspace, tab, areas, undefined);
  if (!result) {
    const failed = reading.state === "failed" || reading.state === "idle";
    return failed ? <Gone why={words.text("report.no-figures")} /> : <span className="live">…</span>;
  }
  const { text, missing } = sayLive(live, { result, areas, words, title, place });
  return missing ? <Gone why={text} /> : <span className="live">{text}</span>;
}

/** Why nothing stands there: never an empty place in a sentence. */
function Gone({ why }: { readonly why: string }) {
  return <span className="live none">[{why}]</span>;
}
