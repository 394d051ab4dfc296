import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { openApiDocument } from "../../../src/publish/writer/openapi.ts";

test("the OpenAPI document of the committed store has every field and word that its reader knows now", () => {
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(new URL(`../../../public/store/${name}`, import.meta.url), "utf8"));
  const { updated, label } = read("catalogue.json") as { updated: string; label: string };
  // As JSON, where a field that is undefined is not there.
  const now: unknown = JSON.parse(JSON.stringify(openApiDocument({ updated, label: { nl: label } })));
  expect(read("openapi.json")).toEqual(now);
});
