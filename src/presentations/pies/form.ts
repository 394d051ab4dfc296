import type { Form } from "../form.ts";
import { bordersWanted } from "../map/borders.ts";
import { advisePies } from "./advice.ts";
import { onlyComplete, wholeOfArea, withShares } from "../twin/withShares.ts";
import { marksOf } from "./model.ts";
import { piesOptions } from "./options.ts";
import type { PiesOptions } from "./options.ts";

export const form: Form<PiesOptions> = {
  options: piesOptions,
  borders: (result, { slot }, areas) => bordersWanted(result, { slot, series: 0 }, areas),
  advise: advisePies,
  shows: "moment",
  twin: (result, options) =>
    marksOf(result, options) === "pies" ? withShares(result, onlyComplete(result, wholeOfArea)) : result,
};
