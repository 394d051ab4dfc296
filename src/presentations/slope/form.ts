import type { Form } from "../form.ts";
import { adviseSlope } from "./advice.ts";
import { slopeOptions } from "./options.ts";
import type { SlopeOptions } from "./options.ts";

export const form: Form<SlopeOptions> = { options: slopeOptions, advise: adviseSlope };
