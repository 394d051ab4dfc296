import type { Form } from "../form.ts";
import { adviseKpi } from "./advice.ts";
import { kpiOptions } from "./options.ts";
import type { KpiOptions } from "./options.ts";

export const form: Form<KpiOptions> = { options: kpiOptions, advise: adviseKpi };
