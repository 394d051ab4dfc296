import { defineForm } from "../defineForm.ts";

/** One area against its comparisons over several topics, each on a scale of its own. */
export const profileForm = defineForm({
  id: "profile",
  name: { nl: "Profiel", en: "Profile" },
  group: "compare",
  icon: "M3 5h14M3 10h14M3 15h14M7 3.5v3M13 8.5v3M9 13.5v3",
  texts: ["charts", "advice", "profile"],
  panelTexts: ["look"],
  parts: () => import("./parts.ts"),
});
