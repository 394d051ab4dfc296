import type { Theme } from "../../ui/theme.ts";
import type { Mark, Rect } from "../chart/marks.ts";
import { pointNames } from "../chart/pointNames.ts";
import { place } from "../chart/scale.ts";
import type { Scale } from "../chart/scale.ts";
import type { LaidDot } from "./layout.ts";
import type { Spread } from "./model.ts";

/** How large the dots of a spread are. */
export function radiusOf({ dots }: Spread): number {
  return dots.length > 500 ? 2 : dots.length > 100 ? 2.8 : 4;
}

/** The areas as dots: the many quiet when they are drawn, mine and references always, with their names. */
export function dotMarks(dots: readonly LaidDot[], drawn: boolean, radius: number, within: Rect, theme: Theme): Mark[] {
  const many = dots.filter(({ dot }) => dot.standing === "selected");
  const front = dots.filter(({ dot }) => dot.standing !== "selected");
  const mark = ({ x, y, dot }: LaidDot): Mark => {
    const common = { kind: "marker", x, y } as const;
    if (dot.standing === "mine") return { ...common, colour: theme.mine, marker: "circle", size: 12 };
    if (dot.standing === "reference") return { ...common, colour: theme.reference, marker: "diamond", size: 12 };
    return { ...common, colour: theme.lineStrong, marker: "circle", size: 2 * radius };
  };
  const ordered = [...front].sort((a, b) => Number(b.dot.standing === "mine") - Number(a.dot.standing === "mine"));
  const names = ordered.map(({ x, y, dot }) => {
    const mine = dot.standing === "mine";
    return { x, y, radius: 6, text: dot.name, colour: mine ? theme.mine : theme.ink, bold: mine };
  });
  const stems = front.map(({ x, y, dot }): Mark => {
    const colour = dot.standing === "mine" ? theme.mine : theme.reference;
    const points = [
      [x, y],
      [x, within.y + within.height],
    ] as const;
    return { kind: "line", points, colour, width: 1.2 };
  });
  return [...(drawn ? many.map(mark) : []), ...stems, ...front.map(mark), ...pointNames(names, within)];
}

/** The limits between classes, as maps and heat tables have them. */
export function limitMarks(limits: readonly number[], { y, height }: Rect, x: Scale, theme: Theme): Mark[] {
  return limits.map((limit): Mark => {
    const at = place(x, limit);
    return {
      kind: "line",
      points: [
        [at, y],
        [at, y + height],
      ],
      colour: theme.ink,
      width: 1.2,
      dash: [2, 3],
    };
  });
}
