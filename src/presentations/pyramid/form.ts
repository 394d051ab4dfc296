import type { Form } from "../form.ts";
import { advisePyramid } from "./advice.ts";
import { withShares } from "../twin/withShares.ts";
import { sharesOf, sideOf } from "./model.ts";
import { pyramidOptions } from "./options.ts";
import type { PyramidOptions } from "./options.ts";

export const form: Form<PyramidOptions> = {
  options: pyramidOptions,
  advise: advisePyramid,
  twin: (result, options) => (sharesOf(result, options) ? withShares(result, sideOf(result)) : result),
};
