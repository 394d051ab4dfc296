import { defineForm } from "../defineForm.ts";

/** Figures one by one, large, with their change, place and trend. */
export const kpiForm = defineForm({
  id: "kpi",
  name: { nl: "Kerncijfer", en: "Key figure" },
  group: "compare",
  icon: "M3.5 4.5h13v11h-13zM6 8.2h4.5M6 12.5l2.5-2 2 1.2 3.5-3",
  texts: ["kpi", "advice"],
  parts: () => import("./parts.ts"),
});
