import type { Form } from "../form.ts";
import { adviseFunnel } from "./advice.ts";
import { funnelOptions } from "./options.ts";
import type { FunnelOptions } from "./options.ts";

export const form: Form<FunnelOptions> = { options: funnelOptions, advise: adviseFunnel, shows: "moment" };
