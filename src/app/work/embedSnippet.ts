const SIGNS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);

/** A figure as a frame for another site; a link that is followed in it opens the workbench. */
export function embedSnippet(
  link: string,
  title: string,
  { width, height }: { readonly width: number; readonly height: number },
): string {
  const address = `${link}&embed`;
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" width="${width}" height="${height}" style="border:0;max-width:100%" loading="lazy" allowfullscreen></iframe>`;
}
