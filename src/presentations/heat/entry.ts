import { defineForm } from "../defineForm.ts";

/** The table with its figures on the colour of their class. */
export const heatForm = defineForm({
  id: "heat",
  name: { nl: "Kleurentabel", en: "Heat table" },
  group: "table",
  icon: "M3 4.5h14v11H3zM3 8h14M8 8v7.5M12.5 8v7.5M8 11.8h9M9.5 9.9h1.5M14 13.6h1.5",
  texts: ["table", "map", "heat", "advice"],
  panelTexts: ["mapPanel"],
  parts: () => import("./parts.ts"),
});
