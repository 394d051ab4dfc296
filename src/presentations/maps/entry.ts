import { defineForm } from "../defineForm.ts";

/** A map for each period or topic, side by side, moving together. */
export const mapsForm = defineForm({
  id: "maps",
  name: { nl: "Kaarten naast elkaar", en: "Maps side by side" },
  group: "map",
  icon: "M2.5 5.5 5.7 4v11l-3.2 1.5zM5.7 4 8.9 5.5v11L5.7 15M11.1 5.5 14.3 4v11l-3.2 1.5zM14.3 4l3.2 1.5v11L14.3 15",
  texts: ["map", "charts", "atlas"],
  panelTexts: ["mapPanel"],
  parts: () => import("./parts.ts"),
});
