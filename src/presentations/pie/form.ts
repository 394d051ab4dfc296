import type { Form } from "../form.ts";
import { advisePie } from "./advice.ts";
import { pieOptions } from "./options.ts";
import type { PieOptions } from "./options.ts";

export const form: Form<PieOptions> = { options: pieOptions, advise: advisePie, shows: "moment" };
