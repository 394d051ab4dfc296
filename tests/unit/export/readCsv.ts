/** Reads CSV as RFC 4180 has it. */
export function readCsv(text: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  let cell = "";
  let quoted = false;
  for (let i = 0; i < text.length; i += 1) {
    const sign = text[i] ?? "";
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[i + 1] === '"') [cell, i] = [`${cell}"`, i + 1];
      else quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === separator || sign === "\r") {
      rows.at(-1)?.push(cell);
      cell = "";
      if (sign === "\r") [i] = [i + 1, rows.push([])];
    } else cell += sign;
  }
  return rows.slice(0, -1);
}
