import { useLayoutEffect, useRef, useState } from "react";
import { useWords } from "../../i18n/context.tsx";
import type { Block } from "../../workspace/document.ts";
import { tabName, withFormulaNames } from "../../workspace/changes/names.ts";
import { addBlock, moveBlock, removeBlock, setBlockText } from "../../workspace/report/blocks.ts";
import { reportOf } from "../../workspace/report/reportOf.ts";
import { useNames } from "../work/useNames.ts";
import { AddWords, BlockBar } from "./BlockBar.tsx";
import { keyOf } from "./blockKey.ts";
import { useReport } from "./context.tsx";
import { draftPlace } from "./draftPlace.ts";
import { useDraft } from "./useDraft.ts";
import { ReportFigure } from "./ReportFigure.tsx";
import { Words } from "./Words.tsx";
import { WordsEditor } from "./WordsEditor.tsx";

/** What is being written: a piece that is there, or a new one that comes at a place. */
type Writing = {
  readonly at: number;
  readonly kind: "heading" | "text";
  readonly isNew: boolean;
  /** What a page before this one had of it. */
  readonly begun?: string;
};

/** The pieces of the report; while it is arranged each with its buttons. */
export function Blocks({ arranging, onArrange }: { readonly arranging: boolean; readonly onArrange: () => void }) {
  const words = useWords();
  const { workspace, work, act } = useReport();
  const names = withFormulaNames(useNames(), workspace);
  const blocks = reportOf(workspace);
  const list = useRef<HTMLDivElement>(null);
  const [writing, setWriting] = useState<Writing | null>(null);
  const [dragged, setDragged] = useState<number | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const [said, setSaid] = useState("");
  /** Where the focus goes once the pieces stand where they should. */
  const refocus = useRef<{ readonly at: number; readonly button: string } | null>(null);
  useLayoutEffect(() => {
    const to = refocus.current;
    refocus.current = null;
    if (!to) return;
    const piece = list.current?.querySelector(`[data-at="${to.at}"]`);
    (piece ?? list.current)?.querySelector<HTMLElement>(`.block-bar ${to.button}`)?.focus();
  });

  const draft = useDraft(work, (kept) => {
    setWriting({ ...draftPlace(kept, blocks), kind: kept.kind, begun: kept.text });
    onArrange();
  });
  const stop = (): void => {
    setWriting(null);
    draft.forget();
  };

  const move = (from: number, to: number, way?: "up" | "down"): void => {
    if (to < 0 || to >= blocks.length || to === from) return;
    act("moveBlock", (now) => moveBlock(now, from, to));
    setSaid(words.text("report.moved", { place: to + 1, of: blocks.length }));
    if (way) refocus.current = { at: to, button: `[data-move=${way}]` };
  };
  const keep = ({ at, kind, isNew }: Writing, text: string): void => {
    stop();
    if (isNew) act("addBlock", (now) => addBlock(now, at, { kind, text }));
    else act("setBlockText", (now) => setBlockText(now, at, text));
    refocus.current = { at: Math.min(at, blocks.length - 1), button: "button" };
  };
  const editor = (what: Writing, text: string) => (
    <WordsEditor
      kind={what.kind}
      text={what.begun ?? text}
      isBack={what.begun !== undefined}
      onDraft={(written) =>
        draft.keep({ at: what.at, kind: what.kind, text: written, ...(!what.isNew && { over: text }) })
      }
      onDone={(written) => keep(what, written)}
      onCancel={() => {
        stop();
        refocus.current = { at: what.at, button: "button" };
      }}
    />
  );
  const nameOf = (block: Block): string => {
    if (block.kind !== "figure") return words.text(`report.${block.kind}`);
    const tab = workspace.tabs.find(({ id }) => id === block.tab);
    return tab ? words.say({ id: "work.said", params: { name: tabName(tab, names) } }) : "";
  };
  const newAt = (at: number) => writing?.isNew && writing.at === at && editor(writing, "");
  const shown = arranging ? writing : null;
  return (
    <div ref={list} className={arranging ? "blocks arranged" : "blocks"}>
      {arranging && (
        <div className="block-bar first" role="group" aria-label={words.text("report.arrange")}>
          <AddWords onAdd={(kind) => setWriting({ at: 0, kind, isNew: true })} />
        </div>
      )}
      {shown && newAt(0)}
      {blocks.map((block, at) => (
        <div
          key={keyOf(block)}
          data-at={at}
          className={["block", block.kind, at === dragged && "dragged", at === over && "over"]
            .filter(Boolean)
            .join(" ")}
          onDragOverCapture={(event) => {
            if (dragged === null) return;
            event.preventDefault();
            setOver(at);
          }}
          onDropCapture={(event) => {
            if (dragged === null) return;
            event.preventDefault();
            move(dragged, at);
          }}
        >
          {arranging && (
            <BlockBar
              name={words.text("report.piece", { number: at + 1, what: nameOf(block) })}
              {...{ at }}
              of={blocks.length}
              onMove={(to) => move(at, to, to < at ? "up" : "down")}
              onChange={block.kind === "figure" ? undefined : () => setWriting({ at, kind: block.kind, isNew: false })}
              onAdd={(kind) => setWriting({ at: at + 1, kind, isNew: true })}
              onRemove={() => {
                act("removeBlock", (now) => removeBlock(now, at));
                refocus.current = { at: Math.min(at, blocks.length - 2), button: "button" };
              }}
              onDragStart={(event) => {
                event.dataTransfer.effectAllowed = "move";
                event.dataTransfer.setData("text/plain", nameOf(block));
                setDragged(at);
              }}
              onDragEnd={() => {
                setDragged(null);
                setOver(null);
              }}
            />
          )}
          {block.kind !== "figure" && shown && !shown.isNew && shown.at === at ? (
            editor(shown, block.text)
          ) : (
            <Piece {...{ block, blocks, at }} />
          )}
          {shown && newAt(at + 1)}
        </div>
      ))}
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </div>
  );
}

function Piece({
  block,
  blocks,
  at,
}: {
  readonly block: Block;
  readonly blocks: readonly Block[];
  readonly at: number;
}) {
  const { workspace } = useReport();
  if (block.kind !== "figure") return <Words block={block} />;
  const tab = workspace.tabs.find(({ id }) => id === block.tab);
  if (!tab) return null;
  const before = blocks.slice(0, at);
  const number = before.filter(({ kind }) => kind === "figure").length + 1;
  return <ReportFigure {...{ tab, number }} below={before.some(({ kind }) => kind === "heading")} />;
}
