import type { Form } from "../form.ts";
import { adviseBar } from "./advice.ts";
import { barOptions } from "./options.ts";
import type { BarOptions } from "./options.ts";

export const form: Form<BarOptions> = { options: barOptions, advise: adviseBar };
