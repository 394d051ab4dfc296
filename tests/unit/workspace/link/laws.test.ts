import * as fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { EMPTY_WORKSPACE } from "../../../../src/workspace/defaults.ts";
import { decodeLink } from "../../../../src/workspace/link/decode.ts";
import { encodeLink } from "../../../../src/workspace/link/encode.ts";
import { WorkspaceSchema } from "../../../../src/workspace/schema.ts";
import { workspaceArbitrary } from "../arbitrary.ts";
import { mutatedLinks } from "../mutated.ts";
import { FULL, runs } from "../../full.ts";

const written = workspaceArbitrary.map((workspace) => encodeLink(workspace));

/** With FULL=1 as many as the promise is about. */
const MUTATIONS = FULL ? 50_000 : 500;

describe("laws of the link", () => {
  it("reads back any workspace as it was written", () => {
    fc.assert(
      fc.property(workspaceArbitrary, (workspace) => {
        const { workspace: read, notices } = decodeLink(encodeLink(workspace));
        expect(notices).toEqual([]);
        expect(read ?? EMPTY_WORKSPACE).toEqual(workspace);
      }),
      runs(200),
    );
  });

  it("makes only workspaces that fit the schema, so that the law above is about all of them", () => {
    fc.assert(
      fc.property(workspaceArbitrary, (workspace) => {
        expect(v.parse(WorkspaceSchema, workspace)).toEqual(workspace);
      }),
    );
  });

  it("reads the literal and the percent-encoded form alike", () => {
    fc.assert(
      fc.property(written, (link) => {
        const encoded = link.replace(/[,:.~-]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
        expect(decodeLink(encoded)).toEqual(decodeLink(link));
        expect(decodeLink(new URLSearchParams(link).toString())).toEqual(decodeLink(link));
      }),
    );
  });

  it("writes only signs that stay as they are in an address", () => {
    fc.assert(
      fc.property(written, (link) => {
        expect(new URL(`https://example.org/?${link}`).search.replace(/^\?/, "")).toBe(link);
      }),
    );
  });

  it(
    "reads any mutated link without throwing, into a workspace that fits the schema and its own link",
    { timeout: 1_200_000 },
    () => {
      const before = Object.getOwnPropertyNames(Object.prototype).join();
      fc.assert(
        fc.property(mutatedLinks, (link) => {
          const { workspace } = decodeLink(link);
          if (!workspace) return;
          expect(v.safeParse(WorkspaceSchema, workspace).issues).toBeUndefined();
          expect(decodeLink(encodeLink(workspace)).workspace ?? EMPTY_WORKSPACE).toEqual(workspace);
        }),
        { numRuns: MUTATIONS, endOnFailure: true },
      );
      expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before);
    },
  );

  it("reads any text at all without throwing and leaves every object as it was", () => {
    const before = Object.getOwnPropertyNames(Object.prototype).join();
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        decodeLink(text);
        decodeLink(`options=${text}&indicators=a~${text}&areas=${text}`);
      }),
      { numRuns: 500 },
    );
    expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before);
  });
});
