import type { ColDef, ColGroupDef, SuppressHeaderKeyboardEventParams } from "ag-grid-community";
import { figureAt, isPlainFigure } from "../signs/figure.ts";
import { ColumnHead, MarkedCell, RowHeadCell } from "./cells.ts";
import type { HeadParams, MarkedParams, RowHeadParams } from "./cells.ts";
import { axisName, headOf } from "./heads.ts";
import type { Head } from "./heads.ts";
import { sharesHeads } from "./layout.ts";
import type { Line } from "./layout.ts";
import { directionOf, nextOrder, orderBy } from "./order.ts";
import { kindsOf } from "./view.ts";
import type { TableView } from "./view.ts";
import { columnPlan } from "./plan.ts";
import type { PlannedHead } from "./plan.ts";
import type { Measure, RowHeadRoom } from "./widths.ts";

/** Beside the figure, and beside the marks that hang behind it. */
export const PADDING_RIGHT = 10;
/** Narrower than this, references that stand apart would leave no room for what they are compared with. */
export const ROOM_FOR_PINNED = 700;

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
  const plan = columnPlan(view, measure);
  const figures = (lines: readonly Line[], pinned: boolean) =>
    plan(lines).map((planned) => columnOf({ view, current, pinned }, planned));
  return [
    ...view.layout.arrangement.rows.map((axis, depth) =>
      rowHeads(view, current, axis, depth, heads[depth]?.width ?? 0),
    ),
    ...figures(view.pinnedColumns, available > ROOM_FOR_PINNED),
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
  readonly pinned: boolean;
}

function columnOf(drawn: Drawn, planned: PlannedHead): Column | Group {
  const { view } = drawn;
  const { head, line, from, depth, below } = planned;
  if (below.length === 0) return figureColumn(drawn, planned);
  return {
    groupId: `${idOf(line, depth)}~${from}`,
    headerName: head.text,
    children: below.map((each) => columnOf(drawn, each)),
    ...groupHead(head, chooseArea(view, line, depth)),
  };
}

function figureColumn({ view, current, pinned }: Drawn, { head, line, depth, width, marks }: PlannedHead): Column {
  const wanted = orderBy(view.layout, line);
  const sort = wanted && (directionOf(view.order, wanted) ?? "none");
  const order = wanted && (() => view.onIntent({ kind: "order", order: nextOrder(view.order, wanted) }));
  const kinds = kindsOf(view, line);
  const params: MarkedParams = { view: current };
  return {
    colId: `${pinned ? "pinned~" : ""}${idOf(line, depth)}`,
    width,
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
        paddingRight: `${PADDING_RIGHT + marks}px`,
        // What has no colour any more must lose the one it had.
        backgroundColor: looks?.fill ?? "",
        textDecoration: looks?.low ? "underline" : "",
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
