/** A unit without the multiplier that stood in it. */
export interface Unit {
  readonly text: string;
  /** What a published number is multiplied by to be in that unit. */
  readonly factor: number;
}

const FACTORS: Readonly<Record<string, number>> = { "1000": 1e3, mln: 1e6, mld: 1e9 };

/** `x 1 000` → number, 1,000; `1 000 euro` → euro, 1,000; `mln euro` → euro, 1,000,000; any other as it is. */
export function readUnit(text: string): Unit {
  const unit = text.trim();
  const match = /^(?:x\s*)?(1[\s.]?000|mln|mld)(?![\w.])\.?\s*(.*)$/i.exec(unit);
  const factor = FACTORS[(match?.[1] ?? "").replace(/[\s.]/g, "").toLowerCase()];
  if (!match || factor === undefined) return { text: unit, factor: 1 };
  return { text: match[2] === "" || match[2] === undefined ? "aantal" : match[2], factor };
}

/** Decimals that are left when a number is multiplied. */
export function decimalsAfter(decimals: number, factor: number): number {
  return Math.max(0, decimals - Math.round(Math.log10(factor)));
}

/** A published number in its own unit: 16.1 × 1,000 is 16,100 and not 16,100.000000000002. */
export function multiplied(value: number, factor: number, decimals: number): number {
  if (factor === 1) return value;
  return Number((value * factor).toFixed(Math.min(100, decimalsAfter(Math.max(decimals, 0), factor) + 3)));
}
