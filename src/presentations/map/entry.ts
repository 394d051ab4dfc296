import { defineForm } from "../defineForm.ts";

/** The choropleth: areas coloured by class. */
export const mapForm = defineForm({
  id: "map",
  name: { nl: "Kaart", en: "Map" },
  group: "map",
  icon: "M7.5 3.5 2.5 5.5v11l5-2 5 2 5-2v-11l-5 2-5-2v11M12.5 5.5v11",
  texts: ["map"],
  panelTexts: ["mapPanel"],
  parts: () => import("./parts.ts"),
});
