import { defineForm } from "../defineForm.ts";

/** Small lines or bars for each area, side by side on the same axes. */
export const multiplesForm = defineForm({
  id: "multiples",
  name: { nl: "Kleine grafieken", en: "Small multiples" },
  group: "time",
  icon: "M3 8V3h6M3 7l2.5-2L9 6M11 8V3h6M11 5l3 2 3-3M3 17v-5h6M3 16l3-3 3 1M11 17v-5h6M11 13.5l3 2 3-1",
  texts: ["charts", "advice", "multiples"],
  panelTexts: ["look"],
  parts: () => import("./parts.ts"),
});
