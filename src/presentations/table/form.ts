import type { Form } from "../form.ts";
import { adviseTable } from "./advice.ts";
import { tableOptions } from "./options.ts";
import type { TableOptions } from "./options.ts";

/** Every figure in its own cell. */
export const tableForm: Form<TableOptions> = {
  id: "table",
  name: { nl: "Tabel", en: "Table" },
  icon: "M3 4.5h14v11H3zM3 8h14M3 11.8h14M8 8v7.5",
  options: tableOptions,
  advise: adviseTable,
  load: () => import("./drawing.tsx"),
};
