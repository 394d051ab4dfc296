/** The texts that stand in an SVG, as a reader sees them. */
export function textsIn(svg: string): string[] {
  return [...svg.matchAll(/<(?:text|tspan)[^>]*>([^<]+)</g)].map(([, text = ""]) => text.trim());
}

/** What is wrong with a written SVG: tags that do not close, signs that are not escaped, numbers that are none. */
export function faultsIn(svg: string): string[] {
  const faults: string[] = [];
  if (!svg.startsWith("<svg")) faults.push("does not begin with <svg");
  const open: string[] = [];
  const tags = /<(?:\/([\w:]+)|([\w:]+)((?:\s+[\w:-]+="[^"<>]*")*)\s*(\/?))>/g;
  for (const [, closes, opens, , empty] of svg.matchAll(tags)) {
    if (opens && !empty) open.push(opens);
    if (closes && open.pop() !== closes) faults.push(`</${closes}> closes nothing`);
  }
  if (open.length > 0) faults.push(`<${open.join("> <")}> stays open`);
  const rest = svg.replaceAll(tags, "");
  if (/[<>]/.test(rest)) faults.push(`a loose < or >: ${/.{0,30}[<>].{0,30}/s.exec(rest)?.[0] ?? ""}`);
  if (/&(?!amp;|lt;|gt;|quot;|#\d+;|#x[\da-f]+;)/.test(svg)) faults.push("a loose &");
  if (/NaN|Infinity|undefined|\[object/.test(svg))
    faults.push(/.{0,40}(?:NaN|Infinity|undefined|\[object).{0,20}/s.exec(svg)?.[0] ?? "");
  if (/\{\{/.test(svg)) faults.push("a gap in a text that nothing fills");
  const unsaid = textsIn(svg).filter((text) => /^[a-z]+\.[a-z][a-z-]+$/.test(text));
  if (unsaid.length > 0) faults.push(`texts that are not there: ${unsaid.join(", ")}`);
  return faults;
}
