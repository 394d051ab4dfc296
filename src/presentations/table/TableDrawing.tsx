import { useEffect, useMemo, useRef, useState } from "react";
import type { DrawingProps } from "../form.ts";
import { Twin } from "../twin/Twin.tsx";
import type { LooksOf } from "./looks.ts";
import type { TableOptions } from "./options.ts";
import { Pager } from "./Pager.tsx";
import { paintTable } from "./paint.ts";
import type { TablePainting } from "./paint.ts";
import { viewOf } from "./view.ts";
import { measureIn } from "./widths.ts";
import "./table.css";

interface TableDrawingProps extends DrawingProps<TableOptions> {
  /** The ground of cells, where figures are coloured; the same function as long as nothing changes. */
  readonly looksOf?: LooksOf;
}

/**
 * The table: a grid to look, sort and walk through, and the same as a plain table for who prefers that, and where the
 * grid does not come.
 */
export function TableDrawing(props: TableDrawingProps) {
  const { result, options, words, areas, title, order, mine, theme, looksOf, onIntent } = props;
  const [plain, setPlain] = useState(false);
  const [page, setPage] = useState(0);
  const frame = useRef<HTMLDivElement>(null);
  const grid = useRef<TablePainting | null>(null);
  const view = useMemo(
    () => viewOf({ result, options, words, areas, title, order, mine, page, looksOf, onIntent }),
    [result, options, words, areas, title, order, mine, page, looksOf, onIntent],
  );
  const latest = useRef(view);

  useEffect(() => {
    latest.current = view;
    grid.current?.update(view);
  }, [view]);

  useEffect(() => {
    if (plain || !frame.current) return;
    const made = paintTable(frame.current, latest.current, measureIn(theme.font, 13.5), () => setPlain(true));
    grid.current = made;
    return () => {
      grid.current = null;
      made.destroy();
    };
  }, [plain, theme.font]);

  return (
    <div className="table-form">
      <div className="table-tools">
        {!plain && <Pager pages={view.pages} page={view.page} words={words} onPage={setPage} />}
        <button type="button" className="button link small" onClick={() => setPlain(!plain)}>
          {words.text(plain ? "table.grid" : "table.plain")}
        </button>
      </div>
      {plain ? (
        <Twin
          {...{ result, words, options }}
          caption={title}
          levels={areas.levels}
          onExplain={(figure) => onIntent({ kind: "explain", ...figure })}
        />
      ) : (
        <div className="table-grid" ref={frame} />
      )}
    </div>
  );
}
