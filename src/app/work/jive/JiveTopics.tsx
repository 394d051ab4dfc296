import { useId, useState } from "react";
import { useStore } from "zustand";
import type { Catalogue } from "../../../cube/indicator.ts";
import { useCatalogue } from "../../../data/hooks.ts";
import { useWords } from "../../../i18n/context.tsx";
import { finderOf } from "../../../pickers/search/findIndicators.ts";
import { wordsOf } from "../../../pickers/search/fold.ts";
import { addIndicator } from "../../../workspace/actions.ts";
import type { JiveTopic } from "../../../workspace/jive/selection.ts";
import type { WorkspaceStore } from "../../../workspace/store.ts";
import { forgetTopic, unknownTopics } from "./unknownTopics.ts";
import "../changed/changed.css";

const MOST = 5;

/** Topics of Swing that are not known here: a search for each, and the person decides. */
export function JiveTopics({ store }: { readonly store: WorkspaceStore }) {
  const words = useWords();
  const id = useId();
  const topics = useStore(unknownTopics);
  const catalogue = useCatalogue();
  if (topics.length === 0 || catalogue.state !== "ready") return null;
  return (
    <section className="changed" aria-labelledby={id}>
      <h2 id={id}>{words.text("work.jive-topics")}</h2>
      <p>{words.text("work.jive-topics-lead")}</p>
      <ul className="jive-topics">
        {topics.map((topic) => (
          <Topic key={topic.code} {...{ topic, store }} catalogue={catalogue.value} />
        ))}
      </ul>
    </section>
  );
}

interface TopicProps {
  readonly topic: JiveTopic;
  readonly catalogue: Catalogue;
  readonly store: WorkspaceStore;
}

function Topic({ topic, catalogue, store }: TopicProps) {
  const words = useWords();
  const [asked, setAsked] = useState(topic.name || topic.code);
  const hits = asked.trim() === "" ? [] : finderOf(catalogue).find(wordsOf(asked)).slice(0, MOST);
  const called = topic.name ? `${topic.name} (${topic.code})` : topic.code;
  return (
    <li>
      <strong>{called}</strong>
      <div className="actions">
        <input
          type="search"
          className="field"
          aria-label={words.text("work.jive-search", { topic: called })}
          value={asked}
          onChange={(event) => {
            setAsked(event.target.value);
          }}
        />
        {hits.map((hit) => (
          <button
            key={hit.id}
            type="button"
            className="button"
            onClick={() => {
              store.getState().act("addIndicator", (now) => addIndicator(now, { indicator: hit.id }));
              forgetTopic(topic.code);
            }}
          >
            {words.text("work.jive-add", { indicator: hit.name })}
          </button>
        ))}
        {hits.length === 0 && <span className="quiet">{words.text("work.jive-no-hits")}</span>}
        <button type="button" className="button link" onClick={() => forgetTopic(topic.code)}>
          {words.text("work.jive-skip")}
        </button>
      </div>
    </li>
  );
}
