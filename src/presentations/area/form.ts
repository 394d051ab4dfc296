import type { Form } from "../form.ts";
import { adviseArea } from "./advice.ts";
import { areaOptions } from "./options.ts";
import type { AreaOptions } from "./options.ts";

export const form: Form<AreaOptions> = { options: areaOptions, advise: adviseArea };
