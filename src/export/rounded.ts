const formats = new Map<number, Intl.NumberFormat>();

/**
 * A figure with so many decimals behind a point, rounded as on the screen: 1.45 becomes 1.5, as what is written counts
 * and not the binary number just below it.
 */
export function rounded(value: number, decimals: number): string {
  const shifted = Math.abs(value) * 10 ** decimals;
  // Only halfway between two can they differ, and asking the language takes longer.
  return Math.abs((shifted % 1) - 0.5) > 1e-3 ? value.toFixed(decimals) : formatOf(decimals).format(value);
}

function formatOf(decimals: number): Intl.NumberFormat {
  const known = formats.get(decimals);
  if (known) return known;
  const fixed = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const format = new Intl.NumberFormat("en", { ...fixed, useGrouping: false });
  formats.set(decimals, format);
  return format;
}
