import { defineForm } from "../defineForm.ts";

/** How figures are spread: how many areas lie where. */
export const distributionForm = defineForm({
  id: "distribution",
  name: { nl: "Verdeling", en: "Distribution" },
  group: "compare",
  icon: "M3 17h14M4 17v-3h3v3M7 17V8h3v9M10 17V5h3v12M13 17v-6h3v6",
  texts: ["charts", "advice", "distribution"],
  panelTexts: ["look"],
  parts: () => import("./parts.ts"),
});
