import { figureAt } from "../signs/figure.ts";
import type { Head } from "./heads.ts";
import { headWords } from "./heads.ts";
import type { Direction } from "./order.ts";
import type { TableView } from "./view.ts";

/** What stands in cells, as text put into elements by hand: a cell costs no more than it must. */
export function element(className: string, text: string, hidden = false): HTMLElement {
  const span = document.createElement("span");
  span.className = className;
  span.textContent = text;
  if (hidden) span.setAttribute("aria-hidden", "true");
  return span;
}

/** More than a figure: the glyph of a reason, or marks behind a figure, with their words. */
export function markedFigure({ layout, names, decimals }: TableView, at: number): HTMLElement {
  const figure = figureAt(layout.result, at, names.words, decimals);
  const cell = element(figure.missing ? "figure missing" : "figure", "");
  cell.title = figure.words.join(", ");
  cell.append(
    element("", figure.text, figure.missing),
    element("mark", figure.marks, true),
    ...(figure.margin ? [element("margin", `(${figure.margin})`, true)] : []),
    element("visually-hidden", ` ${figure.words.join(", ")}`),
  );
  return cell;
}

/** The head of a row: its name, and in quieter print what else must be known. */
export function rowHead(head: Head): HTMLElement {
  const cell = element("row-head", "");
  cell.title = headWords(head);
  cell.append(element("name", head.text), ...head.details.map((detail) => element("detail", ` ${detail}`)));
  return cell;
}

/** What stands in the head of a column: its name, the order it is in, and in quieter print what else must be known. */
export function columnHeadParts(head: Head, sort: Direction | "none" | undefined): HTMLElement[] {
  const arrow = sort === "ascending" ? "↑" : sort === "descending" ? "↓" : "";
  return [
    element("name", head.text),
    ...(arrow ? [element("arrow", arrow, true)] : []),
    ...head.details.map((detail) => element("detail", ` ${detail}`)),
  ];
}
