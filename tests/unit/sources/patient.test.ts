import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { isProblem, problem } from "../../../src/cube/problem.ts";
import { patient } from "../../../src/sources/patient.ts";
import type { Request } from "../../../src/sources/request.ts";

const NOW = Date.parse("2026-11-29T08:00:00Z");
const PAUSE = 400;
const address = new URL("https://opendata.example.nl/");

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Asks a service that refuses once with these words for how long; gives the milliseconds after which it is asked again. */
async function waited(retryAfter: string): Promise<number> {
  const asked: number[] = [];
  const once: Request = (_, { what, onRefusal }) => {
    asked.push(Date.now() - NOW);
    if (asked.length > 1) return Promise.resolve(new ArrayBuffer(0));
    onRefusal?.({ status: 429, retryAfter });
    return Promise.resolve(problem("refused", what, address.href));
  };
  const answer = patient(once, { pause: PAUSE })(address, { what: "table" });
  await vi.runAllTimersAsync();
  expect(isProblem(await answer)).toBe(false);
  return asked[1] ?? Number.NaN;
}

test.each([
  ["seconds", "1", 1000],
  ["no time at all", "0", 0],
  ["a date", "Sun, 29 Nov 2026 08:00:03 GMT", 3000],
  ["a date that has passed", "Sun, 29 Nov 2026 07:00:00 GMT", 0],
  ["longer than anybody waits", "86400", 60_000],
  ["nothing", "", PAUSE],
  ["something else", "straks", PAUSE],
])("a service that refuses is asked again after as long as it asks: %s", async (_, retryAfter, milliseconds) => {
  expect(await waited(retryAfter)).toBe(milliseconds);
});
