import { describe, expect, test } from "vitest";
import type { Problem } from "../../../src/cube/problem.ts";
import { problem, problemMessage } from "../../../src/cube/problem.ts";
import { LANGUAGES } from "../../../src/cube/text.ts";
import type { Localised } from "../../../src/cube/text.ts";
import { dataTexts } from "../../../src/i18n/texts/data.ts";

const KINDS: Record<Problem["kind"], true> = {
  offline: true,
  "not-found": true,
  server: true,
  malformed: true,
  mismatch: true,
  newer: true,
  forbidden: true,
  refused: true,
  unasked: true,
  unchosen: true,
  elsewhere: true,
  cancelled: true,
};

describe("every kind of problem has words", () => {
  const texts: Readonly<Record<string, Localised>> = dataTexts;
  test.each(Object.keys(KINDS) as Problem["kind"][])("%s", (kind) => {
    const { id, params } = problemMessage(problem(kind, "population", "https://example.nl/x.json"));
    expect(params).toEqual({ what: "population", where: "https://example.nl/x.json" });
    for (const language of LANGUAGES) {
      const text = texts[id]?.[language] ?? "";
      expect(text).not.toBe("");
      // A file of somebody else's own has no address.
      if (kind === "elsewhere") expect(text).toContain("{{what}}");
      else if (kind !== "cancelled") expect(text).toMatch(/\{\{what\}\}.*\{\{where\}\}/);
    }
  });
});
