import { defineForm } from "../defineForm.ts";

/** Two units through time, each on an axis of its own. */
export const dualForm = defineForm({
  id: "dual",
  name: { nl: "Lijn met twee assen", en: "Line with two axes" },
  group: "time",
  icon: "M3 3v14h14V3M5.5 13l4-6 3 4 2.5-3M5.5 8l3 3 3-1.5 3.5 4",
  texts: ["charts", "advice", "dual"],
  panelTexts: ["look"],
  parts: () => import("./parts.ts"),
});
