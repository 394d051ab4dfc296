import { defineForm } from "../defineForm.ts";

/** In each area of a map a small pie of the parts of one whole, or a few bars. */
export const piesForm = defineForm({
  id: "pies",
  name: { nl: "Taartjes op de kaart", en: "Pies on the map" },
  group: "map",
  icon: "M8 14A5.5 5.5 0 1 0 8 3a5.5 5.5 0 0 0 0 11M8 3v5.5l4.6 3M15 18v-5M17.5 18v-3M12.8 18h6.4",
  texts: ["map", "charts", "advice", "atlas"],
  panelTexts: ["mapPanel", "look"],
  parts: () => import("./parts.ts"),
});
