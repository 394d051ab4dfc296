import type { Form } from "../form.ts";
import { adviseLine } from "./advice.ts";
import { lineOptions } from "./options.ts";
import type { LineOptions } from "./options.ts";

/** Figures through time. */
export const lineForm: Form<LineOptions> = {
  id: "line",
  name: { nl: "Lijn", en: "Line" },
  icon: "M3 3v14h14M5.5 13l3.5-4 3 2.5L17 5.5",
  options: lineOptions,
  advise: adviseLine,
  load: () => import("./drawing.tsx"),
};
