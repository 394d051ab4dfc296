const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as it may stand in XML 1.0: escaped, without what XML has no way to write. */
export function xmlText(text: string): string {
  return text
    .replace(/\p{Cc}/gu, (sign) => (sign === "\t" || sign === "\n" ? sign : ""))
    .replace(/\p{Cs}|[\uFFFE\uFFFF]/gu, "")
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
