import type { Form } from "../form.ts";
import { adviseTable } from "./advice.ts";
import { tableOptions } from "./options.ts";
import type { TableOptions } from "./options.ts";

export const form: Form<TableOptions> = { options: tableOptions, advise: adviseTable, shows: "cells" };
