import type { Localised } from "../../cube/text.ts";

interface Named {
  readonly name: Localised;
  readonly municipality?: Localised | undefined;
}

/** The name of an area and, of a district or neighbourhood, its municipality: there are many of the name *Centrum*. */
export function fullName({ name, municipality }: Named): Localised {
  if (!municipality) return name;
  return { nl: `${name.nl}, ${municipality.nl}`, en: `${name.en}, ${municipality.en}` };
}
