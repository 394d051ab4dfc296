import type { ICellRendererComp, ICellRendererParams } from "ag-grid-community";
import { figureAt } from "../signs/figure.ts";
import type { Head } from "./heads.ts";
import { headWords } from "./heads.ts";
import type { Line } from "./layout.ts";
import type { Direction } from "./order.ts";
import type { TableView } from "./view.ts";

/** Everything drawn here is text put into elements by hand: a cell costs no more than it must. */
function element(className: string, text: string, hidden = false): HTMLElement {
  const span = document.createElement("span");
  span.className = className;
  span.textContent = text;
  if (hidden) span.setAttribute("aria-hidden", "true");
  return span;
}

export interface MarkedParams {
  readonly view: () => TableView;
}

/** A cell with more than a figure: the glyph of a reason, or marks behind a figure, with their words. */
export class MarkedCell implements ICellRendererComp<Line> {
  private gui = document.createElement("span");

  init({ value, view }: ICellRendererParams<Line, number> & MarkedParams): void {
    const { layout, names, decimals } = view();
    const figure = figureAt(layout.result, value ?? -1, names.words, decimals);
    this.gui.className = figure.missing ? "figure missing" : "figure";
    this.gui.title = figure.words.join(", ");
    this.gui.append(
      element("", figure.text, figure.missing),
      element("mark", figure.marks, true),
      ...(figure.margin ? [element("margin", `(${figure.margin})`, true)] : []),
      element("visually-hidden", ` ${figure.words.join(", ")}`),
    );
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

/** The head of a row: its name, and in quieter print what else must be known. */
export class RowHeadCell implements ICellRendererComp<Line> {
  private gui = document.createElement("span");

  init({ data, headFor }: ICellRendererParams<Line> & RowHeadParams): void {
    if (!data) return;
    const head = headFor(data);
    this.gui.className = "row-head";
    this.gui.title = headWords(head);
    this.gui.append(element("name", head.text), ...head.details.map((detail) => element("detail", ` ${detail}`)));
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
  private gui = document.createElement("span");
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
    const arrow = sort === "ascending" ? "↑" : sort === "descending" ? "↓" : "";
    this.gui.replaceChildren(
      element("name", head.text),
      ...(arrow ? [element("arrow", arrow, true)] : []),
      ...head.details.map((detail) => element("detail", ` ${detail}`)),
    );
    this.sort = sort;
    this.announce(eGridHeader);
    return true;
  }

  getGui(): HTMLElement {
    return this.gui;
  }
}
