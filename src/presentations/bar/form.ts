import type { Form } from "../form.ts";
import { adviseBar } from "./advice.ts";
import { barOptions } from "./options.ts";
import type { BarOptions } from "./options.ts";

/** Figures side by side. */
export const barForm: Form<BarOptions> = {
  id: "bar",
  name: { nl: "Staven", en: "Bars" },
  icon: "M3 4h12v3H3zM3 8.7h8v3H3zM3 13.4h14v3H3z",
  options: barOptions,
  advise: adviseBar,
  load: () => import("./drawing.tsx"),
};
