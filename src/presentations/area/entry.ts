import { defineForm } from "../defineForm.ts";

/** How much through time, and what it is made up of. */
export const areaForm = defineForm({
  id: "area",
  name: { nl: "Vlakken", en: "Area" },
  group: "time",
  icon: "M3 17V12l4-3 4 2 6-6v12zM3 17v-2l5-2 4 1 5-3",
  texts: ["charts", "advice", "area"],
  panelTexts: ["look"],
  parts: () => import("./parts.ts"),
});
