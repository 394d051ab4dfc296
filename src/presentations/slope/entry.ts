import { defineForm } from "../defineForm.ts";

/** Two moments, and for every area the line between them. */
export const slopeForm = defineForm({
  id: "slope",
  name: { nl: "Helling", en: "Slope" },
  group: "time",
  icon: "M4.5 3v14M15.5 3v14M4.5 14l11-8M4.5 7l11 3.5",
  texts: ["charts", "advice", "slope"],
  panelTexts: ["look"],
  parts: () => import("./parts.ts"),
});
