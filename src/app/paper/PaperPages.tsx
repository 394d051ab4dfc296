import { aboutOf } from "../../export/about.ts";
import type { Exported, Prose } from "../../export/format.ts";
import { isTable } from "../../export/isTable.ts";
import { mindOf } from "../../export/mind.ts";
import { FIGURE_ROOM, layoutOf } from "../../export/onPaper.ts";
import { fitsPdf } from "../../export/pdf/fits.ts";
import { writeFigure } from "../../export/picture/figure.ts";
import { paragraphsOf } from "../../export/prose.ts";
import type { Words } from "../../i18n/words.ts";
import { writers } from "../figure/formParts.ts";
import { svgElement } from "../picture/svgElement.ts";
import { PaperTable } from "./PaperTable.tsx";
import "./paper.css";

interface PaperPagesProps {
  readonly figures: readonly Exported[];
  readonly words: Words;
  /** Name of the report; undefined for one tab. */
  readonly title: string | undefined;
  readonly site: string;
}

/** One tab, or the report with its contents. */
export function PaperPages({ figures, words, title, site }: PaperPagesProps) {
  const [first] = figures;
  if (title === undefined) return <main className="paper">{first && <OneFigure figure={first} />}</main>;
  return (
    <main className="paper">
      <h1>{title}</h1>
      <p className="quiet">{words.text("report.made", { site, date: words.date(first?.date ?? "") })}</p>
      {figures.length > 1 && (
        <ol className="paper-contents" aria-label={words.text("export.contents")}>
          {figures.map((figure, at) => (
            <li key={at}>
              <a href={`#paper-${at + 1}`}>{figure.title}</a>
            </li>
          ))}
        </ol>
      )}
      {figures.map((figure, at) => (
        <InReport key={at} figure={figure} words={words} />
      ))}
    </main>
  );
}

/** A tab by itself: its figure, and all that it says about itself. */
function OneFigure({ figure }: { readonly figure: Exported }) {
  const { title, subtitle, link } = figure;
  return (
    <article className={layoutOf(figure)}>
      <h1>{title}</h1>
      <p className="quiet">{subtitle}</p>
      <Figure figure={figure} />
      {aboutOf(figure)
        .slice(2)
        .map(({ name, value }) => (
          <p key={`${name} ${value}`} className="said">
            {name}: {value === link ? <a href={link}>{link}</a> : value}
          </p>
        ))}
    </article>
  );
}

function InReport({ figure, words }: { readonly figure: Exported; readonly words: Words }) {
  const { title, subtitle, report, link } = figure;
  return (
    <article className={layoutOf(figure)}>
      <ProsePieces pieces={report?.above ?? []} />
      <section id={`paper-${report?.number ?? 1}`} className={isTable(figure) ? "whole-table" : "together"}>
        <p className="number">{words.text("report.figure", { number: report?.number ?? 1 })}</p>
        <h2>{title}</h2>
        <p className="quiet">{subtitle}</p>
        <Figure figure={figure} />
        {mindOf(figure).map((said) => (
          <p key={said} className="said">
            {said === link ? <a href={link}>{link}</a> : said}
          </p>
        ))}
      </section>
      <ProsePieces pieces={report?.below ?? []} />
    </article>
  );
}

function ProsePieces({ pieces }: { readonly pieces: readonly Prose[] }) {
  return pieces.map(({ kind, text }, at) =>
    kind === "heading" ? (
      <h2 key={at} className="heading">
        {text}
      </h2>
    ) : (
      <div key={at}>
        {paragraphsOf(text).map((paragraph, place) => (
          <p key={place} className="prose">
            {paragraph}
          </p>
        ))}
      </div>
    ),
  );
}

/** The figure as a table or as its form writes it; what is too large for paper says so. */
function Figure({ figure }: { readonly figure: Exported }) {
  const { picture, title, description, words } = figure;
  const fit = fitsPdf(figure);
  if (fit) return <p role="note">{words.say(fit.message)}</p>;
  if (isTable(figure)) return <PaperTable figure={figure} />;
  const write = picture && writers.there(picture.form);
  if (!write) return null;
  const svg = writeFigure(write, figure, picture, FIGURE_ROOM);
  return (
    <div
      className="drawn"
      role="img"
      aria-label={`${title}. ${description}`}
      ref={(frame) => frame?.replaceChildren(svgElement(svg))}
    />
  );
}
