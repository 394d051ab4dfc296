import { defineForm } from "../defineForm.ts";

/** Topics as the spokes of a wheel; asked for often, read badly. */
export const radarForm = defineForm({
  id: "radar",
  name: { nl: "Radar", en: "Radar" },
  group: "compare",
  icon: "M10 2.5l7 5-2.6 8.5H5.6L3 7.5zM10 6l3.5 3-1.5 4.5H8.5L6 9z",
  texts: ["charts", "advice", "profile", "radar"],
  panelTexts: ["look"],
  parts: () => import("./parts.ts"),
});
