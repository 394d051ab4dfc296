import { defineForm } from "../defineForm.ts";

/** How much each area rose or fell between two moments. */
export const changeForm = defineForm({
  id: "change",
  name: { nl: "Kaart van verandering", en: "Map of change" },
  group: "map",
  icon: "M2.5 6 7 4l6 2 4.5-2v10L13 16l-6-2-4.5 2zM8 10h4M10 8v4",
  texts: ["map", "charts", "advice", "atlas"],
  panelTexts: ["mapPanel"],
  parts: () => import("./parts.ts"),
});
