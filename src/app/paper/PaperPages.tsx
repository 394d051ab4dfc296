import { useLayoutEffect, useRef, useState } from "react";
import type { Exported } from "../../export/format.ts";
import { isTable } from "../../export/isTable.ts";
import { altOf, BELOW, drawnOn, FIGURE_ROOM, INKS, isLong, LEADING, LOOKS, ROOM } from "../../export/onPaper.ts";
import type { Drawn, Layout, Looks } from "../../export/onPaper.ts";
import { paperParts } from "../../export/paperParts.ts";
import type { Block, Piece } from "../../export/paperParts.ts";
import { writeFigure } from "../../export/picture/figure.ts";
import { writers } from "../figure/formParts.ts";
import { svgElement } from "../picture/svgElement.ts";
import { pagesOf } from "./pagesOf.ts";
import { PaperTable } from "./PaperTable.tsx";
import "./page.css";
import "./paper.css";

interface PaperPagesProps {
  readonly figures: readonly Exported[];
  /** Name of the report; empty for one tab. */
  readonly title: string;
}

/** One tab, or the report with its contents: the parts of the PDF, each in the looks that it has there. */
export function PaperPages({ figures, title }: PaperPagesProps) {
  const { front, contents, blocks } = paperParts(figures, title);
  const main = useRef<HTMLElement>(null);
  const [pages, setPages] = useState<readonly number[]>([]);
  useLayoutEffect(() => setPages(main.current ? pagesOf(main.current) : []), []);
  const words = figures[0]?.words;
  useLayoutEffect(() => {
    const [, of = ""] = words?.text("export.page", { page: "#", of: "#" }).split("#") ?? [];
    const { style } = document.documentElement;
    style.setProperty("--page-of", JSON.stringify(of));
    return () => void style.removeProperty("--page-of");
  }, [words]);
  return (
    <main className="paper" ref={main}>
      {runsOf(blocks, front.length > 0).map(({ begins, layout, blocks: run }) => (
        <div key={begins} className={`paper-run ${layout}`} style={{ width: `${ROOM[layout].width}pt` }}>
          {begins === 0 && <Pieces pieces={front} />}
          {begins === 0 && contents.length > 0 && (
            <ol className="paper-contents">
              {contents.map((text, at) => (
                <li key={at}>
                  <a href={`#paper-${at + 1}`} style={styleOf(LOOKS.entry)}>
                    <span>{text}</span>
                    <span>{pages[at]}</span>
                  </a>
                </li>
              ))}
            </ol>
          )}
          {run.map((block) => (
            <InRun key={blocks.indexOf(block)} block={block} id={`paper-${blocks.indexOf(block) + 1}`} />
          ))}
        </div>
      ))}
    </main>
  );
}

/** Blocks that follow each other without beginning a page, and how many went before. */
function runsOf(blocks: readonly Block[], hasFront: boolean) {
  const runs: { begins: number; layout: Layout; blocks: Block[] }[] = [];
  if (hasFront) runs.push({ begins: 0, layout: "portrait", blocks: [] });
  for (const [at, block] of blocks.entries()) {
    const run = runs.at(-1);
    if (run && !block.startsPage) run.blocks.push(block);
    else runs.push({ begins: hasFront ? at + 1 : at, layout: block.layout, blocks: [block] });
  }
  return runs;
}

function InRun({ block, id }: { readonly block: Block; readonly id: string }) {
  const { figure, instead, loose, head, foot, below } = block;
  const drawn = instead ? undefined : drawingOf(figure);
  const goesOn = isLong(figure) || (drawn?.pieces.length ?? 0) > 1;
  return (
    <article>
      <Pieces pieces={loose} />
      <section id={id} className={goesOn ? "long" : "together"} style={{ marginBottom: `${BELOW.block}pt` }}>
        <Pieces pieces={head} stay />
        {instead && <Pieces pieces={[instead]} />}
        {drawn && <Drawing figure={figure} drawn={drawn} />}
        {!instead && isTable(figure) && <PaperTable figure={figure} />}
        <div className="foot">
          <Pieces pieces={foot} />
        </div>
      </section>
      <Pieces pieces={below} />
    </article>
  );
}

const TAGS = { H1: "h1", H2: "h2", P: "p" } as const;

/** Pieces of text; `stay` keeps them on the page of what follows. */
function Pieces({ pieces, stay = false }: { readonly pieces: readonly Piece[]; readonly stay?: boolean }) {
  return pieces.map(({ kind, text, link }, at) => {
    if (text === "") return null;
    const looks: Looks = LOOKS[kind];
    const Tag = TAGS[looks.tag];
    return (
      <Tag key={at} className={stay ? "stays" : undefined} style={styleOf(looks)}>
        {link === undefined ? text : <a href={link}>{text}</a>}
      </Tag>
    );
  });
}

function styleOf({ size, bold = false, ink = "plain", before = 0, after }: Looks) {
  return {
    fontSize: `${size}pt`,
    fontWeight: bold ? 600 : 400,
    lineHeight: LEADING,
    color: INKS[ink],
    paddingTop: `${before}pt`,
    marginBottom: `${after}pt`,
  };
}

/** The figure as its form writes it; undefined for what is a table. */
function drawingOf(figure: Exported): Drawn | undefined {
  const { picture } = figure;
  const write = picture && !isTable(figure) && writers.there(picture.form);
  return write ? drawnOn(writeFigure(write, figure, picture, FIGURE_ROOM)) : undefined;
}

/** What does not fit on one page goes on over the next. */
function Drawing({ figure, drawn: { pieces } }: { readonly figure: Exported; readonly drawn: Drawn }) {
  return pieces.map(({ svg, width }, at) => (
    <div
      key={at}
      className="drawn"
      style={{ width: `${width}pt`, marginBottom: at === pieces.length - 1 ? `${BELOW.figure}pt` : 0 }}
      role="img"
      aria-label={altOf(figure, at, pieces.length)}
      ref={(frame) => frame?.replaceChildren(svgElement(svg))}
    />
  ));
}
