import { useState } from "react";
import { useWords } from "../../i18n/context.tsx";
import { hasOwnThings } from "../../workspace/borrow.ts";
import type { KeptWork } from "../../workspace/keep/shelf.ts";
import { savedWords } from "./workName.ts";
import { WorkPicture } from "./WorkPicture.tsx";

interface WorkListProps {
  readonly works: readonly KeptWork[];
  /** Id of the work that is open. */
  readonly present: string;
  readonly nameOf: (work: KeptWork) => string;
  readonly onOpen: (work: KeptWork) => void;
  readonly onCopy: (work: KeptWork) => void;
  readonly onDelete: (work: KeptWork) => void;
  /** Takes its own groups, formulas and names over into the present work. */
  readonly onBorrow: (work: KeptWork) => void;
}

/** From this number on a list is searched rather than read. */
const MANY = 6;

/** What is kept, the last first, with what can be done with it. */
export function WorkList({ works, present, nameOf, onOpen, onCopy, onDelete, onBorrow }: WorkListProps) {
  const words = useWords();
  const [asked, setAsked] = useState("");
  const wanted = asked.toLocaleLowerCase(words.locale).split(/\s+/).filter(Boolean);
  const found = works.filter((work) => {
    const name = nameOf(work).toLocaleLowerCase(words.locale);
    return wanted.every((word) => name.includes(word));
  });
  const deeds = [
    ["copy", onCopy],
    ["delete", onDelete],
  ] as const;
  return (
    <>
      {works.length >= MANY && (
        <input
          type="search"
          className="field"
          aria-label={words.text("work.search")}
          placeholder={words.text("work.search")}
          value={asked}
          onChange={(event) => {
            setAsked(event.target.value);
          }}
        />
      )}
      {found.length === 0 && (
        <p className="quiet">{words.text(works.length === 0 ? "work.none" : "work.none-found")}</p>
      )}
      <ul className="works">
        {found.map((work) => (
          <li key={work.id} aria-current={work.id === present ? "true" : undefined}>
            <button
              type="button"
              className="work-open"
              onClick={() => {
                onOpen(work);
              }}
            >
              <WorkPicture work={work} />
              <span className="work-words">
                <strong>{nameOf(work)}</strong>
                <span className="quiet small">
                  {savedWords({ saved: work.saved, tabs: work.workspace.tabs.length }, words)}
                  {work.id === present && ` · ${words.text("work.now")}`}
                </span>
              </span>
            </button>
            {work.id !== present && hasOwnThings(work.workspace) && (
              <button
                type="button"
                className="button link"
                aria-label={words.text("work.borrow-what", { name: nameOf(work) })}
                onClick={() => {
                  onBorrow(work);
                }}
              >
                {words.text("work.borrow")}
              </button>
            )}
            {deeds.map(([deed, act]) => (
              <button
                key={deed}
                type="button"
                className="button link"
                aria-label={words.text(`work.${deed}-what`, { name: nameOf(work) })}
                onClick={() => {
                  act(work);
                }}
              >
                {words.text(`work.${deed}`)}
              </button>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
