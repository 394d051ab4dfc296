import type { Form } from "../form.ts";
import { adviseMultiples } from "./advice.ts";
import { multiplesOptions } from "./options.ts";
import type { MultiplesOptions } from "./options.ts";

export const form: Form<MultiplesOptions> = { options: multiplesOptions, advise: adviseMultiples };
