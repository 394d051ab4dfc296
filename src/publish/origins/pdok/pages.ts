import * as v from "valibot";
import { isProblem, problem } from "../../../cube/problem.ts";
import type { Problem } from "../../../cube/problem.ts";
import { check } from "../../../sources/check.ts";
import { parseJson } from "../../../sources/json.ts";
import type { Request } from "../../../sources/request.ts";

const Position = v.pipe(v.array(v.number()), v.minLength(2));
const Ring = v.pipe(v.array(Position), v.minLength(4));
const FeatureSchema = v.object({
  type: v.literal("Feature"),
  properties: v.object({
    statcode: v.pipe(v.string(), v.trim(), v.minLength(1)),
    /** The code with its year in front: one code has another shape in another year. */
    jrstatcode: v.optional(v.nullable(v.string())),
  }),
  geometry: v.variant("type", [
    v.object({ type: v.literal("Polygon"), coordinates: v.array(Ring) }),
    v.object({ type: v.literal("MultiPolygon"), coordinates: v.array(v.array(Ring)) }),
  ]),
});
const PageSchema = v.object({
  type: v.literal("FeatureCollection"),
  features: v.array(FeatureSchema),
  numberMatched: v.optional(v.nullable(v.union([v.number(), v.string()]))),
  links: v.optional(v.array(v.object({ rel: v.string(), href: v.string() })), []),
});

export type Shape = v.InferOutput<typeof FeatureSchema>;

/** All shapes from a first page on. Fewer than the service says that there are is a failure. */
export async function featuresAt(first: URL, request: Request): Promise<readonly Shape[] | Problem> {
  const shapes: Shape[] = [];
  const seen = new Set<string>();
  let matched: number | undefined;
  for (let next: URL | undefined = first; next;) {
    if (seen.has(next.href)) return problem("malformed", "borders", `${next.href} leads to itself`);
    seen.add(next.href);
    const address: URL = next;
    const bytes = await request(address, { what: "borders" });
    const parsed = isProblem(bytes) ? bytes : parseJson(bytes, "borders", address.href);
    const page = isProblem(parsed) ? parsed : check(PageSchema, parsed.value, "borders", address.href);
    if (isProblem(page)) return page;
    for (const shape of page.features) shapes.push(shape);
    if (typeof page.numberMatched === "number") matched = page.numberMatched;
    const link = page.links.find(({ rel }) => rel === "next")?.href;
    if (link !== undefined && !URL.canParse(link, address.href)) return problem("malformed", "borders", address.href);
    next = link === undefined ? undefined : new URL(link, address);
  }
  if (matched !== undefined && matched !== shapes.length)
    return problem("malformed", "borders", `${first.href} (${shapes.length}/${matched})`);
  return shapes.length === 0 ? problem("not-found", "borders", first.href) : shapes;
}
