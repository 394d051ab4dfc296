import type { Form } from "../form.ts";
import { adviseScatter } from "./advice.ts";
import { scatterOptions } from "./options.ts";
import type { ScatterOptions } from "./options.ts";

export const form: Form<ScatterOptions> = { options: scatterOptions, advise: adviseScatter, shows: "moment" };
