import type { Form } from "../form.ts";
import { advisePyramid } from "./advice.ts";
import { pyramidOptions } from "./options.ts";
import type { PyramidOptions } from "./options.ts";

export const form: Form<PyramidOptions> = { options: pyramidOptions, advise: advisePyramid };
