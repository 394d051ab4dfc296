import type { Form } from "../form.ts";
import { adviseTreemap } from "./advice.ts";
import { wholeShown, withShares } from "../twin/withShares.ts";
import { treemapOptions } from "./options.ts";
import type { TreemapOptions } from "./options.ts";

export const form: Form<TreemapOptions> = {
  options: treemapOptions,
  advise: adviseTreemap,
  shows: "moment",
  twin: (result) => withShares(result, wholeShown(result)),
};
