import { defineForm } from "../defineForm.ts";

/** The parts of one whole as slices of a circle. */
export const pieForm = defineForm({
  id: "pie",
  name: { nl: "Cirkel", en: "Pie" },
  group: "compare",
  icon: "M10 2.5a7.5 7.5 0 1 0 7.5 7.5H10zM12 2.8a7.5 7.5 0 0 1 5.2 5.2H12z",
  texts: ["charts", "advice", "pie"],
  panelTexts: ["look"],
  parts: () => import("./parts.ts"),
});
