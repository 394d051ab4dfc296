import { useMemo } from "react";
import type { DrawingProps } from "../form.ts";
import { tellResult } from "./model.ts";
import type { TextOptions } from "./options.ts";
import "./text.css";

/** The figures in sentences, to read or to take over. */
export function Drawing(props: DrawingProps<TextOptions>) {
  const { result, options, words, areas, title, mine } = props;
  const told = useMemo(() => tellResult(result, options, words, areas, mine), [result, options, words, areas, mine]);
  return (
    <article className="text-form" aria-label={title}>
      {told.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {told.remarks.length > 0 && (
        <ul>
          {told.remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
      {told.left > 0 && <p className="quiet">{words.text("text.left", { count: told.left })}</p>}
      {told.source !== "" && <p className="small quiet">{told.source}</p>}
    </article>
  );
}
