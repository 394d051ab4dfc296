/** The widths of the columns of a sheet, in letters. */
export function columnsXml(widths: readonly number[]): string {
  const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`);
  return `<cols>${columns.join("")}</cols>`;
}

/** How a sheet is printed: on A4 and no wider than that, its name above and the number of the page below. */
export function pageXml(liesDown: boolean): string {
  return (
    `<pageSetup paperSize="9" orientation="${liesDown ? "landscape" : "portrait"}" fitToWidth="1" fitToHeight="0"/>` +
    "<headerFooter><oddHeader>&amp;L&amp;A</oddHeader><oddFooter>&amp;R&amp;P / &amp;N</oddFooter></headerFooter>"
  );
}
