import type { Form } from "../form.ts";
import { adviseCalendar } from "./advice.ts";
import { calendarOptions } from "./options.ts";
import type { CalendarOptions } from "./options.ts";

export const form: Form<CalendarOptions> = { options: calendarOptions, advise: adviseCalendar };
