import type { Form } from "../form.ts";
import { bordersWanted } from "../map/borders.ts";
import { adviseBivariate } from "./advice.ts";
import { bivariateOptions } from "./options.ts";
import type { BivariateOptions } from "./options.ts";
import { twinOf } from "./twin.ts";

export const form: Form<BivariateOptions> = {
  options: bivariateOptions,
  borders: bordersWanted,
  advise: adviseBivariate,
  twin: twinOf,
  shows: "moment",
};
