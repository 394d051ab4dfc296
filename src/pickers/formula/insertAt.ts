/** Puts a name into a formula with a space on either side, as a hyphen beside it would be read as part of it. */
export function insertAt(
  text: string,
  place: number,
  name: string,
): { readonly value: string; readonly caret: number } {
  const [before, after] = [text.slice(0, place), text.slice(place)];
  const head = before === "" || /[\s(]$/.test(before) ? "" : " ";
  const tail = after === "" || /^[\s),;]/.test(after) ? "" : " ";
  return { value: before + head + name + tail + after, caret: before.length + head.length + name.length };
}
