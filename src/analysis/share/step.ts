import type { Message } from "../../cube/message.ts";
import type { Localised } from "../../cube/text.ts";
import type { Share } from "../query.ts";
import type { Step } from "../steps.ts";
import type { StepGround } from "../toolbox.ts";
import { shareBlock } from "./share.ts";

/** A share as a step: which whole it is of stands in the unit as well as in the title. */
export function shareStep(share: Share, { layout, name }: StepGround): Omit<Step, "kind"> {
  const { indicator } = layout.series;
  const [dimension] = indicator.dimensions;
  // Without categories the whole is that of all areas, and is called so.
  const said: Share = share.of === "whole" && !dimension ? { ...share, of: "areas" } : share;
  return {
    message: messageOf(said, dimension?.name ?? indicator.name, name),
    unit: (before) => unitOf(said, before),
    decimals: () => 1,
    after: (block, context) => shareBlock(block, share, context),
  };
}

function messageOf(share: Share, dimension: Localised, name: StepGround["name"]): Message {
  if (share.of === "parent") return { id: "analysis.share-parent", params: { level: name(share.level) } };
  return { id: `analysis.share-${share.of}-${share.among}`, params: { dimension } };
}

function unitOf(share: Share, { nl, en }: Localised): Localised {
  switch (share.of) {
    case "members":
      return share.among === "all"
        ? { nl: `% van alle ${nl}`, en: `% of all ${en}` }
        : { nl: `% van ${nl} in de gekozen categorieën`, en: `% of ${en} in the chosen categories` };
    case "areas":
      return share.among === "all"
        ? { nl: "% van alle gebieden samen", en: "% of all areas together" }
        : { nl: "% van de gekozen gebieden samen", en: "% of the chosen areas together" };
    case "whole":
      return share.among === "all"
        ? { nl: `% van alle ${nl} in alle gebieden`, en: `% of all ${en} in all areas` }
        : { nl: `% van alles wat gekozen is`, en: `% of all that is chosen` };
    case "parent":
      return { nl: "% van het grotere gebied", en: "% of the larger area" };
  }
}
