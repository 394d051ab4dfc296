import { defineForm } from "../defineForm.ts";

/** The figures in sentences. */
export const textForm = defineForm({
  id: "text",
  name: { nl: "Tekst", en: "Text" },
  group: "text",
  icon: "M4 5h12M4 8.4h12M4 11.8h12M4 15.2h7",
  texts: ["text", "advice", "description"],
  parts: () => import("./parts.ts"),
});
