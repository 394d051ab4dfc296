import type { Form } from "../form.ts";
import { adviseText } from "./advice.ts";
import { textOptions } from "./options.ts";
import type { TextOptions } from "./options.ts";

export const form: Form<TextOptions> = { options: textOptions, advise: adviseText };
