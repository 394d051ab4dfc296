import type { Form } from "../form.ts";
import { bordersWanted } from "../map/borders.ts";
import { adviseCircles } from "./advice.ts";
import { circlesOptions } from "./options.ts";
import type { CirclesOptions } from "./options.ts";

export const form: Form<CirclesOptions> = {
  options: circlesOptions,
  borders: bordersWanted,
  advise: adviseCircles,
  shows: "moment",
};
