import { useId, useState } from "react";
import { keepShapes, useShapesPreview } from "../../data/shapesHooks.ts";
import type { ShapeChoices, ShapesPreview } from "../../data/shapesHooks.ts";
import { useDataClient } from "../../data/provider.tsx";
import { useWords } from "../../i18n/context.tsx";

interface ShapesReadProps {
  readonly first: ShapesPreview;
  readonly onClose: () => void;
}

/** What was understood of a file of borders or points: how many, in which coordinates, and by which property. */
export function ShapesRead({ first, onClose }: ShapesReadProps) {
  const words = useWords();
  const client = useDataClient();
  const id = useId();
  const [said, setSaid] = useState<Partial<ShapeChoices>>();
  const [refused, setRefused] = useState(false);
  const { kind, system, choices, properties, count, sample, mistakes } = useShapesPreview(first, said);
  const keep = async (): Promise<void> => {
    if (await keepShapes(client, first.id, choices)) onClose();
    else setRefused(true);
  };
  const property = (name: keyof ShapeChoices) => (
    <div>
      <label htmlFor={`${id}-${name}`}>{words.text(`own.geo-${name}`)}</label>
      <select
        id={`${id}-${name}`}
        className="field"
        value={choices[name]}
        onChange={(event) => setSaid({ ...choices, [name]: event.target.value })}
      >
        {properties.map(({ name: option, example }) => (
          <option key={option} value={option}>
            {example === "" ? option : words.text("own.geo-property", { property: option, example })}
          </option>
        ))}
      </select>
    </div>
  );
  return (
    <>
      <section aria-labelledby={`${id}-title`}>
        <h3 id={`${id}-title`}>{words.text("own.understood")}</h3>
        <dl className="own-facts">
          <dt>{words.text("own.geo-kind")}</dt>
          <dd>{words.text(`own.geo-${kind}`, { count })}</dd>
          <dt>{words.text("own.geo-coordinates")}</dt>
          <dd>{words.text(`own.geo-${system}`)}</dd>
        </dl>
      </section>
      {mistakes.length > 0 && (
        <div className="own-mistakes">
          {mistakes.map((mistake) => (
            <p key={mistake.id}>{words.say(mistake)}</p>
          ))}
        </div>
      )}
      {properties.length > 0 && (
        <div className="own-fields">
          {kind === "borders" && property("code")}
          {property("label")}
        </div>
      )}
      <p className="meta">
        {words.text("own.geo-first", {
          first: sample
            .map(([code, label]) => (kind === "points" || code === label ? label : `${label} (${code})`))
            .join(", "),
        })}
      </p>
      <p className="small">{words.text(`own.geo-what-${kind}`)}</p>
      <div role="alert">{refused && <p className="notice">{words.text("own.not-kept")}</p>}</div>
      <div className="actions in-sight">
        <button type="button" className="button primary" onClick={() => void keep()}>
          {words.text("own.geo-add")}
        </button>
      </div>
    </>
  );
}
