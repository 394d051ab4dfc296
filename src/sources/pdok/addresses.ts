import * as v from "valibot";
import { isProblem } from "../../cube/problem.ts";
import type { Problem } from "../../cube/problem.ts";
import { check } from "../check.ts";
import { parseJson } from "../json.ts";
import type { Request } from "../request.ts";
import type { ReadOptions } from "../source.ts";

/** An address, and the areas that it lies in, by level; a level that PDOK does not give is left out. */
export interface FoundAddress {
  readonly name: string;
  readonly areas: readonly {
    readonly level: "buurt" | "wijk" | "gemeente";
    readonly code: string;
    readonly name: string;
  }[];
}

const MOST = 8;
const FIELDS = "weergavenaam,gemeentecode,gemeentenaam,wijkcode,wijknaam,buurtcode,buurtnaam";

const text = v.optional(v.string(), "");
const AddressSchema = v.object({
  weergavenaam: v.string(),
  gemeentecode: text,
  gemeentenaam: text,
  wijkcode: text,
  wijknaam: text,
  buurtcode: text,
  buurtnaam: text,
});
const AnswerSchema = v.object({ response: v.object({ docs: v.array(AddressSchema) }) });

/**
 * Addresses that look like a text, best first, with the neighbourhood, district and municipality of each: from PDOK's
 * Locatieserver (https://api.pdok.nl/bzk/locatieserver/search/v3_1/ui/), which knows every address of the BAG. Only the
 * text is sent.
 *
 * @param base the service, with a slash at the end
 */
export async function findAddresses(
  request: Request,
  base: URL,
  asked: string,
  { signal }: ReadOptions = {},
): Promise<readonly FoundAddress[] | Problem> {
  const address = new URL("free", base);
  const params = { q: asked, fq: "type:adres", rows: String(MOST), fl: FIELDS };
  for (const [name, value] of Object.entries(params)) address.searchParams.set(name, value);
  const bytes = await request(address, { what: asked, accept: "application/json", ...(signal && { signal }) });
  const parsed = isProblem(bytes) ? bytes : parseJson(bytes, asked, address.href);
  const answer = isProblem(parsed) ? parsed : check(AnswerSchema, parsed.value, asked, address.href);
  return isProblem(answer) ? answer : answer.response.docs.map(foundOf);
}

/** Codes as the store has them: a municipality comes without its letters. */
function foundOf(doc: v.InferOutput<typeof AddressSchema>): FoundAddress {
  const areas = [
    { level: "buurt", code: coded("BU", doc.buurtcode), name: doc.buurtnaam },
    { level: "wijk", code: coded("WK", doc.wijkcode), name: doc.wijknaam },
    { level: "gemeente", code: coded("GM", doc.gemeentecode), name: doc.gemeentenaam },
  ] as const;
  return { name: doc.weergavenaam, areas: areas.filter(({ code }) => code !== "") };
}

function coded(letters: string, code: string): string {
  return code === "" || code.startsWith(letters) ? code : letters + code;
}
