const LONGEST = 80;

/** A file name from a title and a day: letters, digits and hyphens only, so that every system takes it. */
export function fileName(title: string, date: string, extension: string): string {
  const plain = title
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  const short = plain.length > LONGEST ? plain.slice(0, LONGEST).replace(/-[^-]*$/, "") : plain;
  return `${short || "meetlat"}-${date}.${extension}`;
}
