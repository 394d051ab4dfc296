const MOST_DECIMALS = 6;

/**
 * How a spreadsheet shows a figure, with the signs behind it as on the screen: the cell stays a number. The separators
 * are those of the reader's own country, as the program writes them.
 */
export function numberFormat(decimals: number, marks: string): string {
  const number = `#,##0${decimals > 0 ? `.${"0".repeat(Math.min(decimals, MOST_DECIMALS))}` : ""}`;
  return marks === "" ? number : number + quoted(marks);
}

/** The same for a figure that is said in a word: every number of that cell is shown as it. */
export function wordFormat(word: string, marks: string): string {
  return Array<string>(3)
    .fill(quoted(word + marks))
    .join(";");
}

const quoted = (text: string): string => `"${text.replaceAll('"', "")}"`;
