import type { Form } from "../form.ts";
import { adviseStacked } from "./advice.ts";
import { stackedOptions } from "./options.ts";
import type { StackedOptions } from "./options.ts";

export const form: Form<StackedOptions> = { options: stackedOptions, advise: adviseStacked };
