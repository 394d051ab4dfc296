import { defineForm } from "../defineForm.ts";

/** Every figure in its own cell. */
export const tableForm = defineForm({
  id: "table",
  name: { nl: "Tabel", en: "Table" },
  group: "table",
  icon: "M3 4.5h14v11H3zM3 8h14M3 11.8h14M8 8v7.5",
  texts: ["table"],
  parts: () => import("./parts.ts"),
});
