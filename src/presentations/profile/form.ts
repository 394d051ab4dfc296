import type { Form } from "../form.ts";
import { adviseProfile } from "./advice.ts";
import { profileOptions } from "./options.ts";
import type { ProfileOptions } from "./options.ts";

export const form: Form<ProfileOptions> = { options: profileOptions, advise: adviseProfile, shows: "moment" };
