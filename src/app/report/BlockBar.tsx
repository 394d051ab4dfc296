import type { DragEvent } from "react";
import { useWords } from "../../i18n/context.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { ICONS } from "../../ui/icons.ts";
import { REPORT_ICONS } from "./icons.ts";

interface BlockBarProps {
  /** What the piece is called, for who hears the buttons. */
  readonly name: string;
  readonly at: number;
  readonly of: number;
  readonly onMove: (to: number) => void;
  /** Absent for a figure: its words are changed in its tab. */
  readonly onChange: (() => void) | undefined;
  readonly onAdd: (kind: "heading" | "text") => void;
  readonly onRemove: () => void;
  readonly onDragStart: (event: DragEvent) => void;
  readonly onDragEnd: () => void;
}

/** What can be done with a piece of the report: by dragging, and all of it by buttons. */
export function BlockBar(props: BlockBarProps) {
  const { name, at, of, onMove, onChange, onAdd, onRemove, onDragStart, onDragEnd } = props;
  const words = useWords();
  const step = (way: "up" | "down", to: number) => (
    <button
      type="button"
      className="icon-button"
      data-move={way}
      aria-label={words.text(`report.${way}`)}
      title={words.text(`report.${way}`)}
      // Not disabled: who moves a piece to the end with keys keeps their place.
      aria-disabled={to < 0 || to >= of}
      onClick={() => onMove(to)}
    >
      <Icon path={way === "up" ? REPORT_ICONS.up : ICONS.down} size={16} />
    </button>
  );
  return (
    <div className="block-bar" role="group" aria-label={name}>
      <span className="drag" draggable title={words.text("report.drag")} {...{ onDragStart, onDragEnd }}>
        <Icon path={REPORT_ICONS.drag} size={16} />
      </span>
      {step("up", at - 1)}
      {step("down", at + 1)}
      {onChange && (
        <button type="button" className="button plain" onClick={onChange}>
          {words.text("report.change")}
        </button>
      )}
      <AddWords below onAdd={onAdd} />
      <button type="button" className="button plain" onClick={onRemove}>
        {words.text("report.remove")}
      </button>
    </div>
  );
}

/** Buttons for a text and a heading of one's own; `below` what they stand beside. */
export function AddWords({ below, onAdd }: { readonly below?: boolean; readonly onAdd: BlockBarProps["onAdd"] }) {
  const words = useWords();
  return (["text", "heading"] as const).map((kind) => (
    <button
      key={kind}
      type="button"
      className="button plain"
      aria-label={words.text(`report.add-${kind}${below ? "-below" : ""}`)}
      title={words.text(`report.add-${kind}${below ? "-below" : ""}`)}
      onClick={() => onAdd(kind)}
    >
      <Icon path={ICONS.plus} size={14} />
      {words.text(`report.add-${kind}`)}
    </button>
  ));
}
