import type { Localised } from "../../cube/text.ts";

/** Where one figure comes from, step by step. */
export const explanationTexts = {
  "analysis.explain-nothing": { nl: "Voor deze cel is er geen cijfer.", en: "There is no figure for this cell." },
  "analysis.explain-figure": {
    nl: "{{name}}, {{area}}, {{period}}: {{value}} {{unit}}.",
    en: "{{name}}, {{area}}, {{period}}: {{value}} {{unit}}.",
  },
  "analysis.explain-missing-not-published": {
    nl: "De bron heeft dit cijfer niet gepubliceerd.",
    en: "The source did not publish this figure.",
  },
  "analysis.explain-missing-suppressed": {
    nl: "De bron kent dit cijfer, maar houdt het geheim: het kan iets over personen of bedrijven verraden.",
    en: "The source knows this figure but keeps it secret: it could give away something about people or businesses.",
  },
  "analysis.explain-missing-not-applicable": {
    nl: "Dit cijfer kan niet bestaan, bijvoorbeeld omdat het gebied er toen niet was of omdat er niets is om mee te vergelijken.",
    en: "This figure cannot exist, for instance because the area was not there then, or there is nothing to compare with.",
  },
  "analysis.explain-missing-empty": {
    nl: "De bron heeft hier geen gegevens over.",
    en: "The source has no data on this.",
  },
  "analysis.explain-missing-other-frequency": {
    nl: "De bron heeft geen cijfers over deze soort periode (dag, week, maand of jaar).",
    en: "The source has no figures for this kind of period (day, week, month or year).",
  },
  "analysis.explain-missing-refused": {
    nl: "Dit is niet te berekenen zonder te misleiden.",
    en: "This cannot be calculated without misleading.",
  },
  "analysis.explain-missing-partial-withheld": {
    nl: "Van een deel van de gebieden is er geen cijfer. Daarom is ook het geheel niet getoond.",
    en: "Some of the areas have no figure. So the whole is not shown either.",
  },
  "analysis.explain-missing-too-small": {
    nl: "Het aantal is te klein voor een cijfer dat iets zegt.",
    en: "The number is too small for a figure that says anything.",
  },
  "analysis.explain-missing-not-loaded": {
    nl: "Dit cijfer kon niet worden geladen. Probeer het opnieuw.",
    en: "This figure could not be loaded. Try again.",
  },
  "analysis.explain-parts-known": {
    nl: "Berekend uit {{known}} van de {{of}} {{level}}: van de rest is er geen cijfer.",
    en: "Calculated from {{known}} of {{of}} {{level}}: the rest has no figure.",
  },
  "analysis.explain-parts-weight": {
    nl: "Zij zijn samen {{weight}}% van het geheel waarmee gewogen of waardoor gedeeld wordt.",
    en: "Together they are {{weight}}% of the whole that is weighted with or divided by.",
  },
  "analysis.explain-parts-missing": { nl: "Er ontbreekt: {{areas}}.", en: "Missing: {{areas}}." },
  "analysis.explain-parts-more": { nl: "En nog {{count}}.", en: "And {{count}} more." },
  "analysis.explain-part": { nl: "{{area}} ({{reason}})", en: "{{area}} ({{reason}})" },
  "analysis.explain-parts-unknown": {
    nl: "Uit welke {{level}} het bestaat, is niet bekend.",
    en: "It is not known of which {{level}} it consists.",
  },
  "analysis.explain-partial-known": {
    nl: "U koos om te tonen wat bekend is.",
    en: "You chose to show what is known.",
  },
  "analysis.explain-partial-withhold": {
    nl: "U koos om een geheel met een ontbrekend deel niet te tonen.",
    en: "You chose not to show a whole with a missing part.",
  },
  "analysis.explain-threshold-denominator": {
    nl: "Bij minder dan {{least}} om door te delen ({{denominator}}) is er geen cijfer.",
    en: "With fewer than {{least}} to divide by ({{denominator}}) there is no figure.",
  },
  "analysis.explain-threshold-numerator": {
    nl: "Bij een aantal van minder dan {{least}} is er geen cijfer.",
    en: "With a count of fewer than {{least}} there is no figure.",
  },
  "analysis.explain-share": { nl: "{{share}}% van {{area}}", en: "{{share}}% of {{area}}" },
  "analysis.explain-recast": {
    nl: "{{name}} is omgerekend van de indeling van {{year}}: {{areas}}.",
    en: "{{name}} was recast from the boundaries of {{year}}: {{areas}}.",
  },
  "analysis.explain-operand": { nl: "De formule gebruikt: {{name}}.", en: "The formula uses: {{name}}." },
  "analysis.explain-operand-figure": {
    nl: "De formule gebruikt: {{name}}, {{figure}}.",
    en: "The formula uses: {{name}}, {{figure}}.",
  },
  "analysis.explain-value": { nl: "{{value}} {{unit}} ({{period}})", en: "{{value}} {{unit}} ({{period}})" },
  "analysis.explain-no-value": { nl: "geen cijfer ({{period}}, {{reason}})", en: "no figure ({{period}}, {{reason}})" },
  "analysis.explain-value-then": {
    nl: "{{figure}}, toen {{area}} ({{code}})",
    en: "{{figure}}, then {{area}} ({{code}})",
  },
  "analysis.explain-compared": {
    nl: "{{now}} vergeleken met {{base}}.",
    en: "{{now}} compared with {{base}}.",
  },
  "analysis.explain-outcome": {
    nl: "{{name}}, {{area}}, {{period}}: {{word}}.",
    en: "{{name}}, {{area}}, {{period}}: {{word}}.",
  },
  "analysis.explain-part-of": {
    nl: "{{now}} op een geheel van {{whole}}.",
    en: "{{now}} out of a whole of {{whole}}.",
  },
  "analysis.explain-beside": {
    nl: "{{now}} naast {{area}}: {{reference}}.",
    en: "{{now}} beside {{area}}: {{reference}}.",
  },
  "analysis.explain-margin": {
    nl: "De marge loopt van {{lower}} tot {{upper}}.",
    en: "The margin runs from {{lower}} to {{upper}}.",
  },
  "analysis.explain-margin-unknown": {
    nl: "De marge van dit cijfer is niet bekend.",
    en: "The margin of this figure is not known.",
  },
  "analysis.explain-course": { nl: "De cijfers: {{figures}}.", en: "The figures: {{figures}}." },
  "analysis.explain-limit": {
    nl: "{{now}}; de dichtstbijzijnde klassengrens is {{limit}}.",
    en: "{{now}}; the nearest class limit is {{limit}}.",
  },
  "analysis.explain-among_one": {
    nl: "{{now}}, onder {{count}} gebied met een cijfer.",
    en: "{{now}}, among {{count}} area with a figure.",
  },
  "analysis.explain-among_other": {
    nl: "{{now}}, onder {{count}} gebieden met een cijfer.",
    en: "{{now}}, among {{count}} areas with a figure.",
  },
  "analysis.explain-spread": {
    nl: "{{now}}; het gemiddelde van de {{count}} gebieden met een cijfer is {{mean}}, de standaardafwijking {{deviation}}.",
    en: "{{now}}; the mean of the {{count}} areas with a figure is {{mean}}, the standard deviation {{deviation}}.",
  },
  "analysis.explain-over": {
    nl: "Over de perioden {{first}} tot en met {{last}}.",
    en: "Over the periods {{first}} up to and including {{last}}.",
  },
  "analysis.explain-totals": {
    nl: "Het totaal van de bron is {{now}}; daarvoor was het {{then}}.",
    en: "The total of the source is {{now}}; before that it was {{then}}.",
  },
  "analysis.explain-count": { nl: "Het aantal is {{figure}}.", en: "The count is {{figure}}." },
  "analysis.explain-under": { nl: "Er wordt gedeeld door {{figure}}.", en: "It is divided by {{figure}}." },
  "analysis.explain-under-mean": {
    nl: "Bekend zijn {{first}} en {{second}}; er wordt gedeeld door het gemiddelde, of alleen door het eerste waar het cijfer een schatting is.",
    en: "Known are {{first}} and {{second}}; it is divided by their mean, or by the first alone where the figure is an estimate.",
  },
  "analysis.explain-ratio-average": {
    nl: "{{numerator}} gedeeld door het gemiddelde van {{denominator}} ({{period}} en {{end}}), maal {{factor}}.",
    en: "{{numerator}} divided by the mean of {{denominator}} ({{period}} and {{end}}), times {{factor}}.",
  },
  "analysis.explain-threshold-sample": {
    nl: "Waar minder dan {{least}} mensen zijn ondervraagd, is er geen cijfer.",
    en: "Where fewer than {{least}} people were asked there is no figure.",
  },
  "analysis.explain-lost-in-steps": {
    nl: "Vóór de berekening was er wel een cijfer.",
    en: "Before the calculation there was a figure.",
  },
  "analysis.explain-flag": { nl: "Let op: {{flag}}.", en: "Mind: {{flag}}." },
  "analysis.explain-indicator": { nl: "{{name}}, {{area}}, {{period}}.", en: "{{name}}, {{area}}, {{period}}." },
  "analysis.explain-source": { nl: "Bron: {{source}}.", en: "Source: {{source}}." },
  "analysis.explain-division": {
    nl: "Op de {{level}} volgens de indeling van {{year}}.",
    en: "On the {{level}} by the boundaries of {{year}}.",
  },
  "analysis.explain-published": { nl: "Dit cijfer is van het gebied zelf.", en: "This figure is of the area itself." },
  "analysis.explain-parts_one": {
    nl: "Berekend uit {{count}} gebied ({{level}}).",
    en: "Calculated from {{count}} area ({{level}}).",
  },
  "analysis.explain-parts_other": {
    nl: "Berekend uit {{count}} {{level}}.",
    en: "Calculated from {{count}} {{level}}.",
  },
  "analysis.explain-ratio": {
    nl: "{{numerator}} gedeeld door {{denominator}} ({{period}}), maal {{factor}}.",
    en: "{{numerator}} divided by {{denominator}} ({{period}}), times {{factor}}.",
  },
  "analysis.explain-weight": { nl: "Gewogen met {{weight}}.", en: "Weighted by {{weight}}." },
  "analysis.explain-step": { nl: "Berekening: {{step}}.", en: "Calculation: {{step}}." },
} as const satisfies Record<string, Localised>;
