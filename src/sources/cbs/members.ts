import type { Dimension } from "../../cube/indicator.ts";
import { asSaid } from "../live/measure.ts";
import type { CbsDimension, Code } from "./schema.ts";
import { MARGINS } from "./codes.ts";

/**
 * The member that stands for all. StatLine marks none, so one is only taken where there is no doubt: a single member
 * that is called *Totaal …*, or the first of several when it alone has no more words. Otherwise the person is asked.
 */
export function totalOf(codes: readonly Code[]): string | undefined {
  const called = codes.filter(({ Title }) => /^totaal\b/i.test(Title.trim()));
  const [only, ...others] = called;
  if (only && others.length === 0) return only.Identifier;
  const bare = called.filter(({ Title }) => /^totaal$/i.test(Title.trim()));
  return bare.length === 1 ? bare[0]?.Identifier : undefined;
}

/** A breakdown as people choose from it, in the order of the office. */
export function breakdownOf({ Identifier: id, Title }: CbsDimension, codes: readonly Code[]): Dimension {
  const total = totalOf(codes);
  return {
    id,
    name: asSaid(Title.trim() || id),
    members: inOrder(codes).map(({ Identifier: code, Title: name }) => ({ code, name: asSaid(name.trim() || code) })),
    ...(total !== undefined && { total }),
  };
}

function inOrder(codes: readonly Code[]): readonly Code[] {
  return [...codes].sort((a, b) => (a.Index ?? 0) - (b.Index ?? 0));
}

/** Whether a breakdown is no breakdown: its members are the figure and the bounds of its interval. */
export function isMargins(codes: readonly Code[]): boolean {
  return (
    codes.some(({ Identifier }) => MARGINS[Identifier] === "value") &&
    codes.every(({ Identifier }) => MARGINS[Identifier] !== undefined)
  );
}
