/** `Inwoners (aantal)`; a figure without a unit, as one of an own file may be, has no brackets either. */
export function inUnit(text: string, unit: string): string {
  return unit === "" ? text : `${text} (${unit})`;
}
