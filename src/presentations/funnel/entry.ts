import { defineForm } from "../defineForm.ts";

/** Rates against the size of what they are of, between the limits of chance. */
export const funnelForm = defineForm({
  id: "funnel",
  name: { nl: "Trechter", en: "Funnel" },
  group: "relation",
  icon: "M3 3v14h14M4.5 4c2 5 5 6 12.5 6M4.5 16.5c2-4 5-4.5 12.5-4.5",
  texts: ["charts", "advice", "scatter", "map", "funnel"],
  panelTexts: ["look"],
  parts: () => import("./parts.ts"),
});
