import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import JSONstat from "jsonstat-toolkit";
import { describe, expect, it } from "vitest";

/** The committed store as others see it: a JSON-schema validator with our OpenAPI document, and a JSON-stat reader. */
const root = new URL("../../../public/store/", import.meta.url);
const read = (address: string): unknown => JSON.parse(readFileSync(new URL(address, root), "utf8"));
const list = (folder: string): string[] =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".json"))
    .map((name) => `${folder}${name}`);

const document = read("openapi.json") as {
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
};
const ajv = new Ajv2020({ strict: false, allErrors: false });
ajv.addSchema(document, "openapi");

function faults(schema: string, addresses: readonly string[]): string[] {
  const validate = ajv.compile({ $ref: `openapi#/components/schemas/${schema}` });
  return addresses.flatMap((address) =>
    validate(read(address)) ? [] : [`${address}: ${ajv.errorsText(validate.errors)}`],
  );
}

describe("the OpenAPI document says what the files are", () => {
  const areas = list("areas/");
  it.each([
    ["Catalogue", ["catalogue.json"]],
    ["Sheet", list("indicators/")],
    ["Dataset", list("data/")],
    ["Areas", areas.filter((name) => name.startsWith("areas/nl."))],
    ["SmallAreas", areas.filter((name) => !name.startsWith("areas/nl."))],
    ["Topology", list("boundaries/")],
  ])("%s", (schema, addresses) => {
    expect(addresses).not.toHaveLength(0);
    expect(faults(schema, addresses)).toEqual([]);
  });

  it("and refuses what is none", () => {
    const validate = ajv.compile({ $ref: "openapi#/components/schemas/Dataset" });
    expect(validate({ version: "2.0", class: "dataset" })).toBe(false);
  });
});

describe("another reader of JSON-stat", () => {
  it("finds every indicator in the catalogue", () => {
    const catalogue = JSONstat(read("catalogue.json"));
    expect(catalogue.class).toBe("collection");
    expect(catalogue.link?.["item"]).toHaveLength(list("indicators/").length);
  });

  it("reads the population of Utrecht in 2020 by its code", () => {
    const [address = ""] = list("data/population/").filter((name) => name.includes("/gemeente."));
    const dataset = JSONstat(read(address));
    expect(dataset.Data({ area: "GM0344", period: "2020" })?.value).toBe(357_597);
    expect(dataset.role?.["time"]).toEqual(["period"]);
  });
});
