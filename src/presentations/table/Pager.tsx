import type { Words } from "../../i18n/words.ts";
import type { Pages } from "./pages.ts";

interface PagerProps {
  readonly pages: Pages;
  readonly page: number;
  readonly words: Words;
  readonly onPage: (page: number) => void;
  /** What a line is here; the table pages its columns. */
  readonly lines?: "columns" | "rows";
}

/** Says which part of a large table is shown and goes to the one before or after. Nothing when all of it fits. */
export function Pager({ pages, page, words, onPage, lines = "columns" }: PagerProps) {
  const shown = pages.pages[page];
  if (!shown || pages.pages.length < 2) return null;
  const unit = pages.unit === "slot" ? "slots" : lines;
  const whole = (value: number) => ({ value, decimals: 0 });
  return (
    <nav className="table-pager" aria-label={words.text(`table.pages-${unit}`)}>
      <button
        type="button"
        className="button"
        aria-label={words.text(`table.earlier-${unit}`)}
        disabled={page === 0}
        onClick={() => onPage(page - 1)}
      >
        {words.text("table.earlier")}
      </button>
      <span aria-live="polite">
        {words.text(`table.page-${unit}`, { first: whole(shown.first), last: whole(shown.last), of: whole(shown.of) })}
      </span>
      <button
        type="button"
        className="button"
        aria-label={words.text(`table.later-${unit}`)}
        disabled={page === pages.pages.length - 1}
        onClick={() => onPage(page + 1)}
      >
        {words.text("table.later")}
      </button>
    </nav>
  );
}
