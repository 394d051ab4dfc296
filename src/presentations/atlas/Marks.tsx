import type { Mark } from "./marks.ts";

/** Marks on the screen, as `writeMark` writes them in a file. */
export function Marks({ marks }: { readonly marks: readonly Mark[] }) {
  return marks.map((mark, index) =>
    mark.kind === "text" ? (
      <text
        key={index}
        x={mark.x}
        y={mark.y}
        fontSize={mark.size}
        fill={mark.colour}
        fontWeight={mark.bold ? 600 : undefined}
        textAnchor={mark.anchor}
      >
        {mark.text}
      </text>
    ) : (
      <path
        key={index}
        d={mark.d}
        fill={mark.fill ?? "none"}
        fillOpacity={mark.opacity}
        stroke={mark.stroke}
        strokeWidth={mark.width}
        strokeDasharray={mark.dash}
      />
    ),
  );
}
