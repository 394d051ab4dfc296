import type { Form } from "../form.ts";
import { adviseRanking } from "./advice.ts";
import { rankingOptions } from "./options.ts";
import type { RankingOptions } from "./options.ts";

export const form: Form<RankingOptions> = { options: rankingOptions, advise: adviseRanking };
