import { paragraphsOf } from "../../export/prose.ts";
import type { Block } from "../../workspace/document.ts";
import { LiveText } from "./LiveText.tsx";

/** A heading or a text of the person; an empty line begins a paragraph. */
export function Words({ block }: { readonly block: Exclude<Block, { kind: "figure" }> }) {
  if (block.kind === "heading")
    return (
      <h2 className="report-heading">
        <LiveText text={block.text} />
      </h2>
    );
  return (
    <div className="report-text">
      {paragraphsOf(block.text).map((paragraph, at) => (
        <p key={at}>
          <LiveText text={paragraph} />
        </p>
      ))}
    </div>
  );
}
