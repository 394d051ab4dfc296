import type { Kind } from "../../cube/indicator.ts";
import type { Message } from "../../cube/message.ts";
import type { Localised } from "../../cube/text.ts";
import { POINTS } from "../change/step.ts";
import type { Position } from "../query.ts";
import type { Step } from "../steps.ts";
import type { StepGround } from "../toolbox.ts";
import { classDistanceBlock } from "./class-distance.ts";
import { noReferenceNotes, tiedNotes } from "./notes.ts";
import { positionBlock } from "./position.ts";
import type { Versus } from "./versus.ts";
import { versusBlock } from "./versus.ts";

const TIMES: Localised = { nl: "× de vergelijking", en: "× the comparison" };

/** A comparison with a reference as a step. */
export function versusStep(versus: Versus, { kind, name }: StepGround): Omit<Step, "kind"> {
  const { of, reference } = versus;
  const message: Message =
    reference === ""
      ? { id: `analysis.versus-${of}-first` }
      : { id: `analysis.versus-${of}`, params: { area: name(reference) } };
  return {
    message,
    unit: (before) => (of === "ratio" ? TIMES : kind === "percentage" ? POINTS : before),
    decimals: (before) => (of === "ratio" ? 2 : before),
    after: (block, context) => versusBlock(block, versus, context),
    notes: noReferenceNotes,
  };
}

const UNITS: Readonly<Record<Exclude<Position["of"], "class-distance">, Localised>> = {
  rank: { nl: "plaats", en: "place" },
  "z-score": { nl: "standaardafwijkingen", en: "standard deviations" },
  "weighted-z-score": { nl: "standaardafwijkingen", en: "standard deviations" },
  percentile: { nl: "percentiel", en: "percentile" },
  quartile: { nl: "kwartiel", en: "quartile" },
};

/** A position among areas as a step. */
export function positionStep(position: Position, { kind }: StepGround): Omit<Step, "kind"> {
  const { of, among, first } = position;
  if (of === "class-distance") return classDistanceStep(kind, among);
  const order = of === "rank" ? `-${first}` : "";
  return {
    message: { id: `analysis.position-${of}${order}-${among}` },
    unit: () => UNITS[of],
    decimals: () => (of === "z-score" || of === "weighted-z-score" ? 2 : 0),
    after: (block, context) => positionBlock(block, position, context),
    ...(of === "rank" && { notes: tiedNotes }),
  };
}

/** How far a figure is from the nearest limit between classes. */
function classDistanceStep(kind: Kind, among: Position["among"]): Omit<Step, "kind"> {
  return {
    message: { id: `analysis.position-class-distance-${among}` },
    unit: (before) => (kind === "percentage" ? POINTS : before),
    decimals: (before) => before,
    after: (block, context) => classDistanceBlock(block, among, context),
  };
}
