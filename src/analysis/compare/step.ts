import type { Message } from "../../cube/message.ts";
import type { Localised } from "../../cube/text.ts";
import { POINTS } from "../change/step.ts";
import type { Position } from "../query.ts";
import type { Step } from "../steps.ts";
import type { StepGround } from "../toolbox.ts";
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
  };
}

const UNITS: Readonly<Record<Position["of"], Localised>> = {
  rank: { nl: "plaats", en: "place" },
  "z-score": { nl: "standaardafwijkingen", en: "standard deviations" },
  percentile: { nl: "percentiel", en: "percentile" },
  quartile: { nl: "kwartiel", en: "quartile" },
};

/** A position among areas as a step. */
export function positionStep(position: Position): Omit<Step, "kind"> {
  const { of, among, first } = position;
  const order = of === "rank" ? `-${first}` : "";
  return {
    message: { id: `analysis.position-${of}${order}-${among}` },
    unit: () => UNITS[of],
    decimals: () => (of === "z-score" ? 2 : 0),
    after: (block, context) => positionBlock(block, position, context),
  };
}
