import { defineForm } from "../defineForm.ts";

/** Areas in the order of a figure, mine pointed out. */
export const rankingForm = defineForm({
  id: "ranking",
  name: { nl: "Ranglijst", en: "Ranking" },
  group: "compare",
  icon: "M3 5h1.5v3M8 5.5h9M8 10h6M8 14.5h3.5M3 12h2l-2 3.5h2",
  texts: ["ranking", "advice"],
  parts: () => import("./parts.ts"),
});
