import { defineForm } from "../defineForm.ts";

/** Every day in its place in the week and the year, coloured by its class. */
export const calendarForm = defineForm({
  id: "calendar",
  name: { nl: "Kalender", en: "Calendar" },
  group: "time",
  icon: "M3 5h14v12H3zM3 8.5h14M7 3v3M13 3v3M6.5 11.5h.1M10 11.5h.1M13.5 11.5h.1M6.5 14.3h.1M10 14.3h.1",
  texts: ["charts", "advice", "map", "calendar"],
  panelTexts: ["mapPanel"],
  parts: () => import("./parts.ts"),
});
