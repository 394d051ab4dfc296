import { useMemo, useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import type { Words } from "../../i18n/words.ts";
import type { DrawingProps } from "../form.ts";
import { movedWords } from "./moved.ts";
import { rankingOf } from "./model.ts";
import type { Ranked } from "./model.ts";
import type { RankingOptions } from "./options.ts";
import "./ranking.css";

/** Areas in the order of a figure, one line each; the arrow keys go from line to line. */
export function Drawing(props: DrawingProps<RankingOptions>) {
  const { result, options, words, title, description, mine, onIntent } = props;
  const ranking = useMemo(() => rankingOf(result, options, words, mine), [result, options, words, mine]);
  const list = useRef<HTMLOListElement>(null);
  const own = ranking.lines.findIndex((line) => line.kind === "area" && line.standing === "mine");
  const [standing, setStanding] = useState<number | null>(null);
  const first = ranking.lines.findIndex(({ kind }) => kind === "area");
  const stop = standing !== null && ranking.lines[standing]?.kind === "area" ? standing : own >= 0 ? own : first;
  const onKeyDown = (event: KeyboardEvent): void => {
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>("button") ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (next === undefined || !buttons[next]) return;
    event.preventDefault();
    buttons[next].focus();
  };
  return (
    <section className="ranking-form" aria-label={title}>
      <p className="visually-hidden">{description}</p>
      <p className="quiet small">
        {[ranking.title, ranking.unit, ranking.period, ranking.key].filter(Boolean).join(" · ")}
      </p>
      <ol ref={list} className="ranking-lines">
        {ranking.lines.map((line, at) =>
          line.kind === "skipped" ? (
            <li key={`after-${at}`} className="ranking-skipped">
              <span className="quiet small">{words.text("ranking.skipped", { count: line.count })}</span>
            </li>
          ) : (
            <li key={line.row} className={`ranking-line is-${line.standing}`}>
              <button
                type="button"
                tabIndex={at === stop ? 0 : -1}
                onFocus={() => setStanding(at)}
                onKeyDown={onKeyDown}
                onClick={() => line.code !== null && onIntent({ kind: "choose-area", code: line.code })}
              >
                <Line line={line} words={words} />
              </button>
            </li>
          ),
        )}
      </ol>
      {ranking.missing > 0 && (
        <p className="small quiet">{words.text("ranking.missing", { count: ranking.missing })}</p>
      )}
    </section>
  );
}

function Line({ line, words }: { readonly line: Ranked; readonly words: Words }) {
  const moved = movedWords(line.moved, words);
  return (
    <>
      <span className="ranking-place">{line.place || words.text("ranking.reference")}</span>
      <span className="ranking-moved" aria-hidden="true">
        {moved.sign}
      </span>
      <span className="ranking-name">{line.name}</span>
      <span className="ranking-bar" aria-hidden="true">
        <span style={{ marginInlineStart: `${line.from * 100}%`, width: `${line.length * 100}%` }} />
        {line.margin && (
          <i style={{ insetInlineStart: `${line.margin.from * 100}%`, width: `${line.margin.length * 100}%` }} />
        )}
      </span>
      <span className="ranking-figure" title={line.remarks}>
        {line.figure}
      </span>
      <span className="visually-hidden">{[moved.said, line.remarks].filter(Boolean).join(", ")}</span>
    </>
  );
}
