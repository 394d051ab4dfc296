import type { Form } from "../form.ts";
import { adviseDistribution } from "./advice.ts";
import { distributionOptions } from "./options.ts";
import type { DistributionOptions } from "./options.ts";

export const form: Form<DistributionOptions> = {
  options: distributionOptions,
  advise: adviseDistribution,
  shows: "moment",
};
