import type { Theme } from "../../ui/theme.ts";
import type { Mark } from "./marks.ts";

/** A margin: where it begins and ends along the axis of figures, and where it stands across it. In pixels. */
interface Whisker {
  readonly from: number;
  readonly to: number;
  readonly across: number;
  readonly lying: boolean;
  /** Half the length of the strokes at its ends. */
  readonly cap: number;
  readonly colour: string;
}

/** The margin of one figure, with a rim in the colour of the ground, so that it is seen within its bar. */
export function whiskerMarks({ from, to, across, lying, cap, colour }: Whisker, theme: Theme): Mark[] {
  const point = (along: number, aside: number): [number, number] => {
    return lying ? [along, across + aside] : [across + aside, along];
  };
  const points = [
    ...[point(from, -cap), point(from, cap), point(from, 0)],
    ...[point(to, 0), point(to, -cap), point(to, cap)],
  ];
  return [
    { kind: "line", points, colour: theme.surface, width: 3.4 },
    { kind: "line", points, colour, width: 1.3 },
  ];
}
