import { useWords } from "../../i18n/context.tsx";
import "./work.css";

/** What one does here, in three steps. */
export function Steps() {
  const words = useWords();
  return (
    <ol className="intro-steps">
      {[1, 2, 3].map((step) => (
        <li key={step}>
          <strong>{words.text(`work.intro-${step}`)}</strong>
          <span className="quiet">{words.text(`work.intro-${step}-how`)}</span>
        </li>
      ))}
    </ol>
  );
}

/** For a first visit, on the start screen; put away once and for all. */
export function Introduction({ onDone }: { readonly onDone: () => void }) {
  const words = useWords();
  return (
    <section aria-labelledby="intro-title" className="intro">
      <h2 id="intro-title">{words.text("work.intro")}</h2>
      <Steps />
      <button type="button" className="button" onClick={onDone}>
        {words.text("work.intro-done")}
      </button>
    </section>
  );
}
