import type { Form } from "../form.ts";
import { adviseDual } from "./advice.ts";
import { dualOptions } from "./options.ts";
import type { DualOptions } from "./options.ts";

export const form: Form<DualOptions> = { options: dualOptions, advise: adviseDual, atBest: "misleading" };
