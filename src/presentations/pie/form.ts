import type { Form } from "../form.ts";
import { advisePie } from "./advice.ts";
import { wholeOfArea, withShares } from "../twin/withShares.ts";
import { canAddUp } from "./model.ts";
import { pieOptions } from "./options.ts";
import type { PieOptions } from "./options.ts";

export const form: Form<PieOptions> = {
  options: pieOptions,
  advise: advisePie,
  shows: "moment",
  twin: (result) => (canAddUp(result) ? withShares(result, wholeOfArea) : result),
};
