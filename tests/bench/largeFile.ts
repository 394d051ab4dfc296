const CODES = ["GM0344", "GM0307", "GM0518", "GM0796", "GM0164"];

/** A file of one's own: five municipalities by day, 100,000 rows. */
export function largeFile(): string {
  const rows = Array.from({ length: 100_000 }, (_, at) => {
    const day = new Date(Date.UTC(1970, 0, 1 + Math.floor(at / 5))).toISOString().slice(0, 10);
    return `${CODES[at % 5] ?? ""};${day};${String(at)},5`;
  });
  return ["Gebied;Datum;Waarde", ...rows].join("\n");
}
