import type { ColDef, ColGroupDef, SuppressHeaderKeyboardEventParams } from "ag-grid-community";
import { figureAt, isPlainFigure } from "../signs/figure.ts";
import { ColumnHead, MarkedCell, RowHeadCell } from "./cells.ts";
import type { HeadParams, MarkedParams, RowHeadParams } from "./cells.ts";
import { axisName, headOf } from "./heads.ts";
import type { Head } from "./heads.ts";
import { sharesHeads, spanOf } from "./layout.ts";
import type { Line } from "./layout.ts";
import { directionOf, nextOrder, orderBy } from "./order.ts";
import { kindsOf } from "./view.ts";
import type { TableView } from "./view.ts";
import { figureRooms, headWidth } from "./widths.ts";
import type { FigureRoom, Measure, RowHeadRoom } from "./widths.ts";

const PADDING_RIGHT = 10;

export type Column = ColDef<Line, number>;
type Group = ColGroupDef<Line>;

/** The grid asks for figures long after its columns were made, so these look at the view of that moment. */
export type CurrentView = () => TableView;

/** Columns of the whole table: row heads, references that stand apart, then a page of figures under nested heads. */
export function columnsOf(
  view: TableView,
  current: CurrentView,
  measure: Measure,
  available: number,
  heads: readonly RowHeadRoom[],
): (Column | Group)[] {
  const rooms = figureRooms(view, measure);
  const figures = (lines: readonly Line[], pinned: boolean) =>
    nested({ view, current, rooms, measure, pinned }, lines, 0, 0);
  return [
    ...view.layout.arrangement.rows.map((axis, depth) =>
      rowHeads(view, current, axis, depth, heads[depth]?.width ?? 0),
    ),
    ...figures(view.pinnedColumns, available > 700),
    ...figures(view.columns, false),
  ];
}

function rowHeads(view: TableView, current: CurrentView, axis: string, depth: number, width: number): Column {
  const { layout, names, order } = view;
  const title = axisName(layout, axis, names);
  const nestedRows = layout.arrangement.rows.length > 1;
  const byName = { by: "name", descending: false } as const;
  const sort = axis === "areas" ? (directionOf(order, byName) ?? "none") : undefined;
  const act = sort && (() => view.onIntent({ kind: "order", order: nextOrder(order, byName) }));
  const params: RowHeadParams = { headFor: (line) => headOf(current().layout, line, depth, current().names) };
  return {
    colId: `head-${axis}`,
    pinned: "left",
    lockPinned: true,
    width,
    valueGetter: ({ data }) => data?.steps[depth]?.at ?? -1,
    cellRenderer: RowHeadCell,
    cellRendererParams: params,
    cellAriaRole: "rowheader",
    cellClass: ({ data }) => [
      axis === "areas" ? "is-head is-area" : "is-head",
      ...(data ? kindsOf(current(), data) : []),
    ],
    ...(nestedRows && depth < layout.arrangement.rows.length - 1
      ? { spanRows: ({ nodeA, nodeB }) => sharesHeads(nodeA?.data?.steps, nodeB?.data?.steps, depth) }
      : {}),
    ...columnHead({ text: title, details: [] }, sort, act),
  };
}

interface Drawn {
  readonly view: TableView;
  readonly current: CurrentView;
  /** Room for the figures of each series. */
  readonly rooms: readonly FigureRoom[];
  readonly measure: Measure;
  readonly pinned: boolean;
}

/**
 * Heads within heads: lines that share a head at this depth go under it together. A column is as wide as its
 * figures, its own head, and its share of the heads above it (`least`) ask.
 */
function nested(drawn: Drawn, lines: readonly Line[], depth: number, least: number): (Column | Group)[] {
  const { view, measure } = drawn;
  const columns: (Column | Group)[] = [];
  const leaf = depth === view.layout.arrangement.columns.length - 1;
  for (let from = 0; from < lines.length;) {
    const line = lines[from];
    if (!line) break;
    const span = leaf ? 1 : spanOf(lines, from, depth);
    const head = headOf(view.layout, line, depth, view.names);
    const width = Math.max(least, headWidth(head, measure) / span);
    if (leaf) columns.push(figureColumn(drawn, line, depth, head, width));
    else {
      columns.push({
        groupId: `${idOf(line, depth)}~${from}`,
        headerName: head.text,
        children: nested(drawn, lines.slice(from, from + span), depth + 1, width),
        ...groupHead(head, chooseArea(view, line, depth)),
      });
    }
    from += span;
  }
  return columns;
}

function figureColumn(drawn: Drawn, line: Line, depth: number, head: Head, least: number): Column {
  const { view, current, pinned } = drawn;
  const rooms = line.series >= 0 ? drawn.rooms.slice(line.series, line.series + 1) : drawn.rooms;
  const [figures, marks] = [rooms.map(({ width }) => width), rooms.map((room) => room.marks)];
  const wanted = orderBy(view.layout, line);
  const sort = wanted && (directionOf(view.order, wanted) ?? "none");
  const order = wanted && (() => view.onIntent({ kind: "order", order: nextOrder(view.order, wanted) }));
  const kinds = kindsOf(view, line);
  const params: MarkedParams = { view: current };
  return {
    colId: `${pinned ? "pinned~" : ""}${idOf(line, depth)}`,
    width: Math.ceil(Math.max(least, ...figures)),
    pinned: pinned ? "left" : null,
    valueGetter: ({ data }) => (data ? current().layout.address(data, line) : -1),
    valueFormatter: ({ value }) => {
      const { layout, names, decimals } = current();
      return figureAt(layout.result, value ?? -1, names.words, decimals).text;
    },
    cellRendererSelector: ({ value }) =>
      isPlainFigure(current().layout.result, value ?? -1) ? undefined : { component: MarkedCell, params },
    cellClass: ["is-figure", ...kinds],
    cellStyle: ({ value }) => {
      const looks = current().looksOf?.(value ?? -1);
      return {
        paddingRight: `${PADDING_RIGHT + Math.max(0, ...marks)}px`,
        // What has no colour any more must lose the one it had.
        backgroundColor: looks?.fill ?? "",
        color: looks?.ink ?? "",
      };
    },
    ...columnHead(head, sort, order ?? chooseArea(view, line, depth), ["is-figure", ...kinds]),
  };
}

/** A head that is an area stands for that area; any other head at this depth does nothing by itself. */
function chooseArea({ layout, onIntent }: TableView, line: Line, depth: number): (() => void) | undefined {
  const area = line.steps[depth]?.axis === "areas" ? layout.result.areas[line.area] : undefined;
  return area && !area.parts ? () => onIntent({ kind: "choose-area", code: area.code }) : undefined;
}

function idOf(line: Line, depth: number): string {
  return line.steps
    .slice(0, depth + 1)
    .map(({ axis, at }) => `${axis}.${at}`)
    .join("~");
}

type HeadOnly = Omit<HeadParams, "eGridHeader">;

function columnHead(head: Head, sort: HeadOnly["sort"], act: HeadOnly["act"], classes: string[] = []): Column {
  const params: HeadOnly = { head, sort, act };
  return {
    headerName: head.text,
    headerComponent: ColumnHead,
    headerComponentParams: params,
    headerClass: classes,
    suppressHeaderKeyboardEvent: onEnter(act),
  };
}

function groupHead(head: Head, act: HeadOnly["act"]): Omit<Group, "children"> {
  const params: HeadOnly = { head, act };
  return {
    headerGroupComponent: ColumnHead,
    headerGroupComponentParams: params,
    suppressHeaderKeyboardEvent: onEnter(act),
  };
}

/** Enter or space on a head does what a click on it does; true keeps the grid from doing something of its own. */
function onEnter(act: (() => void) | undefined): (params: SuppressHeaderKeyboardEventParams<Line>) => boolean {
  return ({ event }) => {
    if (!act || (event.key !== "Enter" && event.key !== " ") || event.type !== "keydown") return false;
    event.preventDefault();
    act();
    return true;
  };
}
