import type { ICellRendererComp, ICellRendererParams } from "ag-grid-community";
import { columnHeadParts, element, markedFigure, rowHead } from "./elements.ts";
import type { Head } from "./heads.ts";
import { headWords } from "./heads.ts";
import type { Line } from "./layout.ts";
import type { Direction } from "./order.ts";
import type { TableView } from "./view.ts";

export interface MarkedParams {
  readonly view: () => TableView;
}

/** A cell with more than a figure, as the grid asks for it. */
export class MarkedCell implements ICellRendererComp<Line> {
  private gui = document.createElement("span");

  init({ value, view }: ICellRendererParams<Line, number> & MarkedParams): void {
    this.gui = markedFigure(view(), value ?? -1);
  }

  getGui(): HTMLElement {
    return this.gui;
  }

  refresh(): boolean {
    return false;
  }
}

export interface RowHeadParams {
  readonly headFor: (line: Line) => Head;
}

/** The head of a row, as the grid asks for it. */
export class RowHeadCell implements ICellRendererComp<Line> {
  private gui = document.createElement("span");

  init({ data, headFor }: ICellRendererParams<Line> & RowHeadParams): void {
    if (data) this.gui = rowHead(headFor(data));
  }

  getGui(): HTMLElement {
    return this.gui;
  }

  refresh(): boolean {
    return false;
  }
}

export interface HeadParams {
  readonly head: Head;
  /** `none`: the table can follow this column, and does not now. Absent: there is nothing to order by. */
  readonly sort?: Direction | "none" | undefined;
  readonly act?: (() => void) | undefined;
  readonly eGridHeader: HTMLElement;
}

/** The head of a column or of several: says its unit, shows and announces the order, and acts on a click. */
export class ColumnHead {
  private gui = element("", "");
  private act: (() => void) | undefined;
  private sort: HeadParams["sort"];
  private watch: MutationObserver | undefined;

  init(params: HeadParams): void {
    this.gui.addEventListener("click", () => this.act?.());
    // The grid knows of no order and takes the attribute away whenever it refreshes its heads.
    this.watch = new MutationObserver(() => this.announce(params.eGridHeader));
    this.watch.observe(params.eGridHeader, { attributeFilter: ["aria-sort"] });
    this.refresh(params);
  }

  destroy(): void {
    this.watch?.disconnect();
  }

  private announce(head: HTMLElement): void {
    const wanted = this.sort ?? null;
    if (head.getAttribute("aria-sort") === wanted) return;
    if (wanted) head.setAttribute("aria-sort", wanted);
    else head.removeAttribute("aria-sort");
  }

  refresh({ head, sort, act, eGridHeader }: HeadParams): boolean {
    this.act = act;
    this.gui.className = act ? "column-head acts" : "column-head";
    this.gui.title = headWords(head);
    this.gui.replaceChildren(...columnHeadParts(head, sort));
    this.sort = sort;
    this.announce(eGridHeader);
    return true;
  }

  getGui(): HTMLElement {
    return this.gui;
  }
}
