import type { Message, MessageParam } from "../cube/message.ts";

/** "a, b en c" as one message; an empty list is a message without words. */
export function listOf(items: readonly MessageParam[]): MessageParam {
  const [first, second, ...rest] = items;
  if (first === undefined) return "";
  if (second === undefined) return first;
  if (rest.length === 0) return joined("analysis.list-and", first, second);
  return joined("analysis.list-comma", first, listOf(items.slice(1)));
}

function joined(id: string, first: MessageParam, rest: MessageParam): Message {
  return { id, params: { first, rest } };
}
