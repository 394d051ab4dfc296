import type { Form } from "../form.ts";
import { adviseStacked } from "./advice.ts";
import { wholeShown, withShares } from "../twin/withShares.ts";
import { asBars, stackedOptions } from "./options.ts";
import type { StackedOptions } from "./options.ts";

export const form: Form<StackedOptions> = {
  options: stackedOptions,
  advise: adviseStacked,
  twin: (result, options) => {
    if (asBars(result, options).stack === "sum") return result;
    return withShares(result, wholeShown(result));
  },
};
