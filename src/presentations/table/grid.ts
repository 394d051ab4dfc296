import {
  CellSpanModule,
  CellStyleModule,
  ClientSideRowModelModule,
  createGrid,
  createTheme,
  PinnedRowModule,
  RenderApiModule,
  RowStyleModule,
} from "ag-grid-community";
import type {
  CellClickedEvent,
  CellKeyDownEvent,
  Column,
  FullWidthCellKeyDownEvent,
  GridOptions,
  Module,
} from "ag-grid-community";
import { figurePlace } from "../figurePlace.ts";
import { columnsOf } from "./columns.ts";
import type { CurrentView } from "./columns.ts";
import type { Line } from "./layout.ts";
import { nextOrder, orderBy } from "./order.ts";
import { kindsOf } from "./view.ts";
import type { TableView } from "./view.ts";
import { ROW_HEIGHT, rowHeadRooms, rowHeight } from "./widths.ts";
import type { Measure } from "./widths.ts";
import type { TablePainting } from "./paint.ts";

/** What the grid does beyond its core: painting rows as they come. No filtering, grouping or editing of its own. */
const MODULES: Module[] = [
  ClientSideRowModelModule,
  CellSpanModule,
  CellStyleModule,
  PinnedRowModule,
  RenderApiModule,
  RowStyleModule,
];

/** The looks of the house by the names of its tokens, so that light, dark and a site's own colours follow by themselves. */
const looks = createTheme().withParams({
  fontFamily: "var(--font)",
  fontSize: "var(--size-2)",
  headerFontSize: "var(--size-2)",
  headerFontWeight: 600,
  headerHeight: ROW_HEIGHT,
  backgroundColor: "var(--surface)",
  foregroundColor: "var(--ink)",
  textColor: "var(--ink)",
  headerTextColor: "var(--ink)",
  headerBackgroundColor: "var(--surface)",
  borderColor: "var(--line)",
  accentColor: "var(--accent)",
  rowHoverColor: "var(--hover)",
  headerCellHoverBackgroundColor: "var(--hover)",
  wrapperBorder: false,
  wrapperBorderRadius: 0,
  columnBorder: false,
  cellHorizontalPadding: "10px",
  pinnedRowBackgroundColor: "var(--canvas)",
  pinnedRowBorder: { color: "var(--line-strong)" },
  pinnedRowFontWeight: 400,
  pinnedColumnBorder: { color: "var(--line)" },
  headerRowBorder: { color: "var(--line)" },
  browserColorScheme: "inherit",
});

/** Paints a view into an element; `onDrawn` follows when its first rows stand there. */
export function tableGrid(
  element: HTMLElement,
  first: TableView,
  measure: Measure,
  onDrawn: () => void = () => undefined,
): TablePainting {
  let view = first;
  const current: CurrentView = () => view;
  const changing = (): Partial<GridOptions<Line>> => {
    const heads = rowHeadRooms(view, measure, element.clientWidth);
    return {
      columnDefs: columnsOf(view, current, measure, element.clientWidth, heads),
      rowHeight: rowHeight(heads),
      rowData: [...view.rows],
      pinnedTopRowData: [...view.pinnedRows],
    };
  };
  const api = createGrid<Line>(element, { ...fixed(element, current, onDrawn), ...changing() }, { modules: MODULES });
  const name = () => api.setGridAriaProperty("label", view.title);
  name();
  return {
    update: (next) => {
      view = next;
      api.updateGridOptions(changing());
      name();
    },
    destroy: () => api.destroy(),
  };
}

function fixed(element: HTMLElement, current: CurrentView, onDrawn: () => void): GridOptions<Line> {
  // The head of many columns stays in sight beside the row heads, so it must know how wide these are.
  const keepHeadsInSight = () => {
    const heads = element.querySelector(".ag-grid-pinned-left-cells")?.getBoundingClientRect().width ?? 0;
    element.style.setProperty("--row-heads", `${heads}px`);
  };
  return {
    onFirstDataRendered: () => {
      keepHeadsInSight();
      onDrawn();
    },
    onDisplayedColumnsChanged: keepHeadsInSight,
    onColumnResized: keepHeadsInSight,
    theme: looks,
    defaultColDef: {
      resizable: true,
      sortable: false,
      suppressMovable: true,
      wrapHeaderText: true,
      autoHeaderHeight: true,
    },
    defaultColGroupDef: { wrapHeaderText: true, autoHeaderHeight: true },
    enableCellSpan: true,
    ensureDomOrder: true,
    suppressDragLeaveHidesColumns: true,
    // Arrows walk through the cells; Tab goes on to what follows the table, however many cells it has.
    tabToNextCell: () => false,
    tabToNextHeader: () => false,
    animateRows: false,
    suppressNoRowsOverlay: true,
    getRowClass: ({ data }) => (data ? kindsOf(current(), data) : undefined),
    onCellClicked: (event: CellClickedEvent<Line>) => {
      if (isHead(event)) act(current(), event.data);
      else explain(current(), event.value);
    },
    onCellKeyDown: (event: CellKeyDownEvent<Line> | FullWidthCellKeyDownEvent<Line>) => {
      const key = event.event instanceof KeyboardEvent ? event.event.key : "";
      if (!("column" in event) || (key !== "Enter" && key !== "F2")) return;
      if (!isHead(event)) explain(current(), event.value);
      else if (key === "Enter") act(current(), event.data);
    },
  };
}

const isHead = ({ column }: { readonly column: Column }) => column.getColId().startsWith("head-");

/** Asks where the figure of a cell comes from; a cell holds its place in the result. */
function explain(view: TableView, cell: unknown): void {
  const place = typeof cell === "number" ? figurePlace(view.layout.result, cell) : undefined;
  if (place) view.onIntent({ kind: "explain", ...place });
}

/** What a row head stands for: its area, or the order of the areas that stand on the columns. */
function act(view: TableView, line: Line | undefined): void {
  if (!line) return;
  const area = view.layout.result.areas[line.area];
  const order = orderBy(view.layout, line);
  if (area && !area.parts) view.onIntent({ kind: "choose-area", code: area.code });
  else if (!area && order) view.onIntent({ kind: "order", order: nextOrder(view.order, order) });
}
