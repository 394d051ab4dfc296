import type { Localised } from "../../cube/text.ts";

/** A figure in a few sentences. */
export const descriptionTexts = {
  "analysis.described-nothing": { nl: "Er is nog niets te zien.", en: "There is nothing to see yet." },
  "analysis.described-no-figures": {
    nl: "{{title}}: voor deze keuze zijn er geen cijfers.",
    en: "{{title}}: there are no figures for this choice.",
  },
  "analysis.described-none": {
    nl: "{{title}}: voor deze keuze zijn er geen cijfers ({{reason}}).",
    en: "{{title}}: there are no figures for this choice ({{reason}}).",
  },
  "analysis.described-extremes": {
    nl: "Het hoogste cijfer is {{high}} ({{highPeriod}}), het laagste {{low}} ({{lowPeriod}}).",
    en: "The highest figure is {{high}} ({{highPeriod}}), the lowest {{low}} ({{lowPeriod}}).",
  },
  "analysis.described-part": { nl: "{{name}}: {{value}} {{unit}}.", en: "{{name}}: {{value}} {{unit}}." },
  "analysis.described-part-missing": {
    nl: "{{name}}: geen cijfer, {{reason}}.",
    en: "{{name}}: no figure, {{reason}}.",
  },
  "analysis.described-missing": {
    nl: "{{title}}: voor {{area}} is er over {{period}} geen cijfer ({{reason}}).",
    en: "{{title}}: there is no figure for {{area}} for {{period}} ({{reason}}).",
  },
  "analysis.described-one": {
    nl: "{{title}}: {{area}} {{value}} {{unit}} ({{period}}).",
    en: "{{title}}: {{area}} {{value}} {{unit}} ({{period}}).",
  },
  "analysis.described-from": {
    nl: "{{title}}: {{area}} {{value}} {{unit}} ({{period}}); het cijfer van {{since}} was {{before}}.",
    en: "{{title}}: {{area}} {{value}} {{unit}} ({{period}}); the figure of {{since}} was {{before}}.",
  },
  "analysis.described-higher": {
    nl: "{{title}}: {{area}} {{value}} {{unit}} ({{period}}), hoger dan het cijfer van {{since}}: {{before}}.",
    en: "{{title}}: {{area}} {{value}} {{unit}} ({{period}}), higher than the figure of {{since}}: {{before}}.",
  },
  "analysis.described-lower": {
    nl: "{{title}}: {{area}} {{value}} {{unit}} ({{period}}), lager dan het cijfer van {{since}}: {{before}}.",
    en: "{{title}}: {{area}} {{value}} {{unit}} ({{period}}), lower than the figure of {{since}}: {{before}}.",
  },
  "analysis.described-same": {
    nl: "{{title}}: {{area}} {{value}} {{unit}} ({{period}}), ongeveer gelijk aan het cijfer van {{since}}: {{before}}.",
    en: "{{title}}: {{area}} {{value}} {{unit}} ({{period}}), about the same as the figure of {{since}}: {{before}}.",
  },
  "analysis.described-within": {
    nl: "{{title}}: {{area}} {{value}} {{unit}} ({{period}}). Het verschil met {{since}} ({{before}}) kan toeval zijn: het valt binnen de marge.",
    en: "{{title}}: {{area}} {{value}} {{unit}} ({{period}}). The difference with {{since}} ({{before}}) may be chance: it is within the margin.",
  },
  "analysis.described-rank": {
    nl: "{{title}}: {{area}} staat op plaats {{value}} ({{period}}).",
    en: "{{title}}: {{area}} is in place {{value}} ({{period}}).",
  },
  "analysis.described-rank-from": {
    nl: "{{title}}: {{area}} staat op plaats {{value}} ({{period}}); in {{since}} was dat plaats {{before}}.",
    en: "{{title}}: {{area}} is in place {{value}} ({{period}}); in {{since}} it was in place {{before}}.",
  },
  "analysis.described-range": {
    nl: "{{title}} ({{period}}): van {{low}} ({{lowArea}}) tot {{high}} ({{highArea}}) {{unit}}.",
    en: "{{title}} ({{period}}): from {{low}} ({{lowArea}}) to {{high}} ({{highArea}}) {{unit}}.",
  },
  "analysis.described-ranks": {
    nl: "{{title}} ({{period}}): van plaats {{low}} ({{lowArea}}) tot plaats {{high}} ({{highArea}}).",
    en: "{{title}} ({{period}}): from place {{low}} ({{lowArea}}) to place {{high}} ({{highArea}}).",
  },
  "analysis.described-coverage_one": {
    nl: "{{count}} van {{of}} {{level}} heeft een cijfer.",
    en: "{{count}} of {{of}} {{level}} has a figure.",
  },
  "analysis.described-coverage_other": {
    nl: "{{count}} van {{of}} {{level}} hebben een cijfer.",
    en: "{{count}} of {{of}} {{level}} have a figure.",
  },
  "analysis.described-moves": {
    nl: "Vergeleken met {{since}} is het cijfer van {{period}} {{moves}}.",
    en: "Compared with {{since}}, the figure of {{period}} is {{moves}}.",
  },
  "analysis.moved-higher_one": { nl: "in {{count}} gebied hoger", en: "higher in {{count}} area" },
  "analysis.moved-higher_other": { nl: "in {{count}} gebieden hoger", en: "higher in {{count}} areas" },
  "analysis.moved-lower_one": { nl: "in {{count}} gebied lager", en: "lower in {{count}} area" },
  "analysis.moved-lower_other": { nl: "in {{count}} gebieden lager", en: "lower in {{count}} areas" },
  "analysis.moved-same_one": { nl: "in {{count}} gebied ongeveer gelijk", en: "about the same in {{count}} area" },
  "analysis.moved-same_other": { nl: "in {{count}} gebieden ongeveer gelijk", en: "about the same in {{count}} areas" },
  "analysis.described-equal": {
    nl: "{{title}} ({{period}}): afgerond overal {{high}} {{unit}}.",
    en: "{{title}} ({{period}}): rounded, {{high}} {{unit}} everywhere.",
  },
  "analysis.described-mine-rank": {
    nl: "{{area}} staat op plaats {{value}}.",
    en: "{{area}} is in place {{value}}.",
  },
  "analysis.described-crossed_one": {
    nl: "Op {{day}} veranderde de manier van meten of tellen: cijfers van ervoor en erna zijn niet zonder meer te vergelijken.",
    en: "On {{day}} the way of measuring or counting changed: figures from before and after do not simply compare.",
  },
  "analysis.described-crossed_other": {
    nl: "De manier van meten of tellen veranderde {{count}} keer, het eerst op {{day}}: cijfers van ervoor en erna zijn niet zonder meer te vergelijken.",
    en: "The way of measuring or counting changed {{count}} times, first on {{day}}: figures from before and after do not simply compare.",
  },
  "analysis.described-caveats": {
    nl: "Let op bij deze cijfers: {{flags}}.",
    en: "Mind with these figures: {{flags}}.",
  },
  "analysis.described-mine": { nl: "{{area}}: {{value}} {{unit}}.", en: "{{area}}: {{value}} {{unit}}." },
  "analysis.described-place": {
    nl: "{{area}}: {{value}} {{unit}}, plaats {{place}} van {{of}} van hoog naar laag.",
    en: "{{area}}: {{value}} {{unit}}, place {{place}} of {{of}} from high to low.",
  },
  "analysis.described-reference": {
    nl: "Ter vergelijking: {{area}} {{value}} {{unit}} ({{period}}).",
    en: "For comparison: {{area}} {{value}} {{unit}} ({{period}}).",
  },
  "analysis.described-others_one": { nl: "Er is nog {{count}} reeks te zien.", en: "{{count}} other series is shown." },
  "analysis.described-others_other": {
    nl: "Er zijn nog {{count}} reeksen te zien.",
    en: "{{count}} other series are shown.",
  },
} as const satisfies Record<string, Localised>;
