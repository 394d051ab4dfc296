import type { Remedy, ResultNote } from "../../analysis/result.ts";
import type { Catalogue } from "../../cube/indicator.ts";
import { useWords } from "../../i18n/context.tsx";
import { RemedyButton } from "./RemedyButton.tsx";

interface NoteListProps {
  readonly notes: readonly ResultNote[];
  readonly catalogue: Catalogue;
  readonly onRemedy: (remedy: Remedy) => void;
}

/** This many particulars are read; more are skipped, so the rest waits behind a line that says how many. */
const SHOWN = 3;

/** What to mind: every caution, then a few particulars, the others folded away. */
export function NoteList({ notes, catalogue, onRemedy }: NoteListProps) {
  const words = useWords();
  const cautions = notes.filter((note) => note.severity === "caution");
  const others = notes.filter((note) => note.severity !== "caution");
  const item = (note: ResultNote) => (
    <li key={words.say(note.message)} className={note.severity === "caution" ? "notice" : "small"}>
      {words.say(note.message)}
      {note.remedy && <RemedyButton remedy={note.remedy} catalogue={catalogue} onRemedy={onRemedy} />}
    </li>
  );
  const folded = others.slice(SHOWN);
  return (
    <>
      <ul className="notes">{[...cautions, ...others.slice(0, SHOWN)].map(item)}</ul>
      {folded.length > 0 && (
        <details className="more-notes">
          <summary>{words.text("app.more-notes", { count: folded.length })}</summary>
          <ul className="notes">{folded.map(item)}</ul>
        </details>
      )}
    </>
  );
}
