import type { Form } from "../form.ts";
import { adviseMaps } from "./advice.ts";
import { bordersOfMaps } from "./model.ts";
import { mapsOptions } from "./options.ts";
import type { MapsOptions } from "./options.ts";

export const form: Form<MapsOptions> = { options: mapsOptions, borders: bordersOfMaps, advise: adviseMaps };
