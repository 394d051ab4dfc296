import { defineForm } from "../defineForm.ts";

/** Two sides mirrored over the members of a breakdown, as in a population pyramid. */
export const pyramidForm = defineForm({
  id: "pyramid",
  name: { nl: "Piramide", en: "Pyramid" },
  group: "compare",
  icon: "M9 3H6v3h3zM9 8H4v3h5zM9 13H2v3h7zM11 3h2v3h-2zM11 8h5v3h-5zM11 13h7v3h-7z",
  texts: ["charts", "advice", "pyramid"],
  panelTexts: ["look"],
  parts: () => import("./parts.ts"),
});
