import { defineForm } from "../defineForm.ts";

/** The parts of one whole as surfaces, of many parts or of areas beside each other. */
export const treemapForm = defineForm({
  id: "treemap",
  name: { nl: "Vlakverdeling", en: "Treemap" },
  group: "compare",
  icon: "M3 3.5h8v13H3zM11 3.5h6V10h-6M11 10h6v6.5h-6",
  texts: ["charts", "advice", "treemap"],
  panelTexts: ["look"],
  parts: () => import("./parts.ts"),
});
