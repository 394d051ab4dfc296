import { defineForm } from "../defineForm.ts";

/** Figures side by side. */
export const barForm = defineForm({
  id: "bar",
  name: { nl: "Staven", en: "Bars" },
  group: "compare",
  icon: "M3 4h12v3H3zM3 8.7h8v3H3zM3 13.4h14v3H3z",
  texts: ["charts"],
  panelTexts: ["look"],
  parts: () => import("./parts.ts"),
});
