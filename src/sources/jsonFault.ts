/**
 * Where a text stops being JSON: offset of the first character that cannot stand there, the length of the text when
 * it stops halfway. Browsers say this in different words or not at all, so it is looked up anew, only after
 * `JSON.parse` has failed.
 */
export function jsonFault(text: string): number {
  const token =
    /\s*(?:([{}[\],:])|("(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;
  const open: string[] = [];
  let expected: Expected = "value";
  let offset = 0;
  while (offset < text.length) {
    const match = token.exec(text);
    const start = offset + (/\s*/y.exec(text.slice(offset, offset + 1_000))?.[0].length ?? 0);
    if (!match) return start;
    const next = after(expected, match[1] ?? match[2] ?? "", open);
    if (next === undefined) return start;
    expected = next;
    offset = token.lastIndex;
  }
  return text.length;
}

/** What may come now. `first…`: just opened, so that the closing sign may follow at once. */
type Expected = "value" | "first-value" | "key" | "first-key" | "colon" | "comma" | "end";

/** What may come after a token; undefined when the token itself may not come. Keeps what is still open. */
function after(expected: Expected, token: string, open: string[]): Expected | undefined {
  switch (token) {
    case "{":
    case "[":
      if (expected !== "value" && expected !== "first-value") return undefined;
      open.push(token);
      return token === "{" ? "first-key" : "first-value";
    case "}":
    case "]":
      if (expected !== "comma" && expected !== (token === "}" ? "first-key" : "first-value")) return undefined;
      if (open.pop() !== (token === "}" ? "{" : "[")) return undefined;
      return open.length === 0 ? "end" : "comma";
    case ",":
      return expected !== "comma" ? undefined : open.at(-1) === "{" ? "key" : "value";
    case ":":
      return expected === "colon" ? "value" : undefined;
    default:
      if (expected === "key" || expected === "first-key") return token.startsWith('"') ? "colon" : undefined;
      if (expected !== "value" && expected !== "first-value") return undefined;
      return open.length === 0 ? "end" : "comma";
  }
}
