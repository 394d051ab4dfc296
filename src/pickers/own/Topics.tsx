import { useId } from "react";
import { OWN_AGGREGATIONS, OWN_KINDS } from "../../data/ownHooks.ts";
import type { TopicChoice } from "../../data/ownHooks.ts";
import { useWords } from "../../i18n/context.tsx";

interface TopicsProps {
  readonly topics: readonly TopicChoice[];
  readonly onChange: (topics: readonly TopicChoice[]) => void;
}

const FEW = 3;

/** What the figures are about, and what may be done with them: only the person knows. */
export function Topics({ topics, onChange }: TopicsProps) {
  const words = useWords();
  if (topics.length === 0) return null;
  return (
    <section aria-labelledby="own-topics">
      <h3 id="own-topics">{words.text("own.topics")}</h3>
      {topics.map((topic, at) => (
        <details key={topic.head} className="own-topic" open={topics.length <= FEW || undefined}>
          <summary>
            {topic.name} <span className="meta">{words.text(`own.kind-${topic.kind}`)}</span>
          </summary>
          <Topic
            topic={topic}
            onChange={(more) => onChange(topics.map((one, place) => (place === at ? { ...one, ...more } : one)))}
          />
        </details>
      ))}
    </section>
  );
}

interface TopicProps {
  readonly topic: TopicChoice;
  readonly onChange: (more: Partial<TopicChoice>) => void;
}

function Topic({ topic, onChange }: TopicProps) {
  const words = useWords();
  const id = useId();
  return (
    <div className="own-fields">
      <div className="own-wide">
        <label htmlFor={`${id}-name`}>{words.text("own.name")}</label>
        <input
          id={`${id}-name`}
          className="field"
          maxLength={200}
          value={topic.name}
          onChange={(event) => onChange({ name: event.target.value })}
        />
      </div>
      <div>
        <label htmlFor={`${id}-unit`}>{words.text("own.unit")}</label>
        <input
          id={`${id}-unit`}
          className="field"
          maxLength={60}
          value={topic.unit}
          onChange={(event) => onChange({ unit: event.target.value })}
        />
      </div>
      <div>
        <label htmlFor={`${id}-decimals`}>{words.text("own.decimals")}</label>
        <input
          id={`${id}-decimals`}
          className="field"
          type="number"
          min={0}
          max={6}
          value={topic.decimals}
          onChange={(event) =>
            onChange({ decimals: Math.min(6, Math.max(0, Math.round(event.target.valueAsNumber) || 0)) })
          }
        />
      </div>
      <div>
        <label htmlFor={`${id}-kind`}>{words.text("own.kind")}</label>
        <select
          id={`${id}-kind`}
          className="field"
          value={topic.kind}
          onChange={(event) => {
            const kind = OWN_KINDS.find((one) => one === event.target.value);
            if (kind) onChange({ kind });
          }}
        >
          {OWN_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {words.text(`own.kind-${kind}`)}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor={`${id}-aggregation`}>{words.text("own.aggregation")}</label>
        <select
          id={`${id}-aggregation`}
          className="field"
          value={topic.aggregation}
          onChange={(event) => {
            const aggregation = OWN_AGGREGATIONS.find((one) => one === event.target.value);
            if (aggregation) onChange({ aggregation });
          }}
        >
          {OWN_AGGREGATIONS.map((rule) => (
            <option key={rule} value={rule}>
              {words.text(`own.aggregation-${rule}`)}
            </option>
          ))}
        </select>
      </div>
      {(topic.kind === "percentage" || topic.hundredfold) && (
        <label className="check own-wide">
          <input
            type="checkbox"
            checked={topic.hundredfold}
            onChange={(event) => onChange({ hundredfold: event.target.checked })}
          />
          <span>{words.text("own.hundredfold")}</span>
        </label>
      )}
    </div>
  );
}
