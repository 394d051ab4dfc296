import type { Need } from "../../cube/cube.ts";
import type { OpenedTable } from "../jsonstat/open.ts";
import { periodOf } from "../jsonstat/periods.ts";

/** What is asked of one axis: its codes. */
export type Selection = readonly { readonly axis: string; readonly codes: readonly string[] }[];

/** Letters of codes in one address: servers refuse longer ones. */
const LONGEST = 1_500;

/** The codes of each axis that a need asks for. An axis of one member is named too: leaving it out may add it up. */
export function selectionOf(need: Need, { layout, places, breakdowns, measures }: OpenedTable): Selection {
  const { time, geo, metric } = layout;
  const measure = measures.get(need.indicator);
  const areas = places.byLevel.get(need.level);
  const periods = time?.members.filter(({ code }) => need.periods.includes(periodOf(code) ?? "")) ?? [];
  return [
    ...(metric && measure ? [{ axis: metric.id, codes: [measure.code] }] : []),
    ...breakdowns.map(({ id, axis }) => ({
      axis: axis.id,
      codes: axis.members.map(({ code }) => code).filter((code) => need.members[id]?.includes(code) ?? true),
    })),
    ...(time ? [{ axis: time.id, codes: periods.map(({ code }) => code) }] : []),
    ...(geo ? [{ axis: geo.id, codes: geo.members.map(({ code }) => code).filter((code) => areas?.has(code)) }] : []),
  ];
}

/**
 * The same selection in pieces of at most `cells` figures and of addresses that are not too long: the longest axis is
 * halved until it fits. Together they are the whole, and no figure is asked twice.
 */
export function inPieces(selection: Selection, cells: number): Selection[] {
  const size = selection.reduce((product, { codes }) => product * codes.length, 1);
  const longest = selection.reduce((best, one) => (one.codes.length > best.codes.length ? one : best), {
    axis: "",
    codes: [] as readonly string[],
  });
  if (longest.codes.length < 2 || (size <= cells && lengthOf(selection) <= LONGEST)) return [selection];
  const middle = Math.ceil(longest.codes.length / 2);
  return [longest.codes.slice(0, middle), longest.codes.slice(middle)].flatMap((codes) =>
    inPieces(
      selection.map((one) => (one === longest ? { axis: one.axis, codes } : one)),
      cells,
    ),
  );
}

function lengthOf(selection: Selection): number {
  return selection.reduce((sum, { axis, codes }) => sum + axis.length + encodeURIComponent(codes.join(",")).length, 0);
}

/** `valuecodes[Tid]=2020,2021&…`; a code with a sign of the grammar is put between brackets, as the API asks. */
export function parametersOf(selection: Selection): string {
  return selection
    .map(({ axis, codes }) => {
      const written = codes.map((code) => (/[,*?()[\]]/.test(code) ? `[${code}]` : code)).join(",");
      return `valuecodes[${encodeURIComponent(axis)}]=${encodeURIComponent(written)}`;
    })
    .join("&");
}
