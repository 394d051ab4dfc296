/** Lower case without diacritics and apostrophes: *Súdwest-Fryslân* and *sudwest fryslan* are the same to a searcher. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("ĳ", "ij")
    .normalize("NFD")
    .replace(/[\u0300-\u036f'’‘`]/g, "");
}

/** The folded words of a text; a number keeps its separators out (*100.000* is *100000*). */
export function wordsOf(text: string): string[] {
  return (
    fold(text)
      .replace(/(\d)[.,](?=\d{3}\b)/g, "$1")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** True when one slip of the finger (a letter too many, too few, wrong, or two swapped) lies between two words. */
export function isOneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (restA.length === restB.length) {
    const swapped = restA.length > 1 && restA[0] === restB[1] && restA[1] === restB[0];
    return restA.slice(1) === restB.slice(1) || (swapped && restA.slice(2) === restB.slice(2));
  }
  return restA.length < restB.length ? restA === restB.slice(1) : restA.slice(1) === restB;
}
