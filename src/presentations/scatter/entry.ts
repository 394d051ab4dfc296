import { defineForm } from "../defineForm.ts";

/** Two topics against each other: every area is a point. */
export const scatterForm = defineForm({
  id: "scatter",
  name: { nl: "Spreiding", en: "Scatter" },
  group: "relation",
  icon: "M3 3v14h14M6 13.2v.1M8.5 10.5v.1M11 11.3v.1M11.5 7.5v.1M14.5 8.4v.1M15 5v.1",
  texts: ["charts", "advice", "scatter", "map"],
  panelTexts: ["look"],
  parts: () => import("./parts.ts"),
});
