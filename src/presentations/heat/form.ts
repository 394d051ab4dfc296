import type { Form } from "../form.ts";
import { adviseHeat } from "./advice.ts";
import { heatOptions } from "./options.ts";
import type { HeatOptions } from "./options.ts";

export const form: Form<HeatOptions> = { options: heatOptions, advise: adviseHeat };
