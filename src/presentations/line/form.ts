import type { Form } from "../form.ts";
import { adviseLine } from "./advice.ts";
import { lineOptions } from "./options.ts";
import type { LineOptions } from "./options.ts";

export const form: Form<LineOptions> = { options: lineOptions, advise: adviseLine };
