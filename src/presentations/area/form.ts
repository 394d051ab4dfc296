import type { Form } from "../form.ts";
import { adviseArea } from "./advice.ts";
import { onlyComplete, wholeShown, withShares } from "../twin/withShares.ts";
import { areaOptions } from "./options.ts";
import type { AreaOptions } from "./options.ts";

export const form: Form<AreaOptions> = {
  options: areaOptions,
  advise: adviseArea,
  twin: (result, { shares }) => {
    if (!shares) return result;
    return withShares(result, onlyComplete(result, wholeShown(result)));
  },
};
