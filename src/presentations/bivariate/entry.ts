import { defineForm } from "../defineForm.ts";

/** Two topics in one map: each area in one of nine colours. */
export const bivariateForm = defineForm({
  id: "bivariate",
  name: { nl: "Kaart van twee onderwerpen", en: "Map of two topics" },
  group: "map",
  icon: "M3 3h14v14H3zM3 7.7h14M3 12.3h14M7.7 3v14M12.3 3v14",
  texts: ["map", "charts", "advice", "atlas"],
  panelTexts: ["mapPanel"],
  parts: () => import("./parts.ts"),
});
