import { defineForm } from "../defineForm.ts";

/** Parts on top of each other, as they are or as parts of 100 %. */
export const stackedForm = defineForm({
  id: "stacked",
  name: { nl: "Gestapelde staven", en: "Stacked bars" },
  group: "compare",
  icon: "M3 4h5v3H3zM8 4h6v3H8zM3 8.7h3v3H3zM6 8.7h5v3H6zM3 13.4h7v3H3zM10 13.4h7v3h-7z",
  texts: ["charts", "advice"],
  panelTexts: ["look"],
  parts: () => import("./parts.ts"),
});
