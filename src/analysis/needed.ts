/** A part of the toolbox that a query asks for. A query is worked out with its own toolbox; without it is a bug. */
export function needed<Part>(part: Part | undefined): Part {
  if (part === undefined) throw new Error("the toolbox lacks a part that the query needs");
  return part;
}
