import { defineForm } from "../defineForm.ts";

/** A circle in each area, its surface in proportion to the figure: the honest map of counts. */
export const circlesForm = defineForm({
  id: "circles",
  name: { nl: "Bollen op de kaart", en: "Circles on the map" },
  group: "map",
  icon: "M8 13.5a5 5 0 1 0 0-10 5 5 0 0 0 0 10M15 17a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5M16 6.5a1 1 0 1 0 0-2 1 1 0 0 0 0 2",
  texts: ["map", "charts", "advice", "atlas"],
  panelTexts: ["mapPanel"],
  parts: () => import("./parts.ts"),
});
