import { defineForm } from "../defineForm.ts";

/** Figures through time. */
export const lineForm = defineForm({
  id: "line",
  name: { nl: "Lijn", en: "Line" },
  group: "time",
  icon: "M3 3v14h14M5.5 13l3.5-4 3 2.5L17 5.5",
  texts: ["charts"],
  panelTexts: ["look"],
  parts: () => import("./parts.ts"),
});
