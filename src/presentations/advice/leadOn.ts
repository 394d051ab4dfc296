import type { Advice, Said } from "../form.ts";

/** No form leads on further than this: each step is to another form. */
const MOST_STEPS = 4;

/**
 * The advice of every form, in which a button that shows another form also does what that form itself asks first, so
 * that no button leads from what cannot be drawn to something else that cannot, or misleads.
 */
export function leadOn(advice: ReadonlyMap<string, Advice>): ReadonlyMap<string, Advice> {
  return new Map(
    [...advice].map(([form, said]) => {
      const { more, ...rest } = said;
      return [
        form,
        { ...rest, ...led(said, form, advice), ...(more && { more: more.map((one) => led(one, form, advice)) }) },
      ];
    }),
  );
}

function led(said: Said, from: string, advice: ReadonlyMap<string, Advice>): Said {
  const remedy = remedyOf(said.remedy, from, advice);
  return remedy ? { reason: said.reason, remedy } : { reason: said.reason };
}

function remedyOf(
  remedy: Advice["remedy"],
  from: string,
  advice: ReadonlyMap<string, Advice>,
  steps = 0,
): Advice["remedy"] {
  if (remedy?.kind !== "form") return remedy;
  const there = advice.get(remedy.form);
  if (there?.grade !== "impossible" && there?.grade !== "misleading") return remedy;
  if (there.remedy?.kind === "mend") return { ...there.remedy, form: there.remedy.form ?? remedy.form };
  const onward = there.remedy?.kind === "form" && there.remedy.form !== from && steps < MOST_STEPS;
  if (there.grade === "misleading" || !onward) return remedy;
  return remedyOf(there.remedy, from, advice, steps + 1);
}
