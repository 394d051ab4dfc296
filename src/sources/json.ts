import { problem } from "../cube/problem.ts";
import type { Problem } from "../cube/problem.ts";
import { jsonFault } from "./jsonFault.ts";

/** What stood in a file, in a box: a file that happens to look like a Problem is not mistaken for one. */
export interface Parsed {
  readonly value: unknown;
}

/**
 * Reads JSON from bytes in UTF-8. A fault is named as `address:line:column`. A page of HTML is told apart: it is what
 * many servers send for a file that is not there.
 */
export function parseJson(bytes: ArrayBuffer, what: string, where: string): Parsed | Problem {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return problem("malformed", what, `${where} (UTF-8)`);
  }
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    if (/^\s*</.test(text)) return problem("malformed", what, `${where} (HTML)`);
    const before = text.slice(0, jsonFault(text)).split("\n");
    return problem("malformed", what, `${where}:${String(before.length)}:${String((before.at(-1)?.length ?? 0) + 1)}`);
  }
}
