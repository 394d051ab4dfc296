import type { Localised } from "../../cube/text.ts";

/** What is said about own formulas, and differences like them, in notes and explanations. */
export const formulaTexts = {
  "analysis.rounded-remainder": {
    nl: "{{name}}: een deel afgetrokken van het geheel waarin het meetelt. De bron rondt deze cijfers af; wat dan overblijft, kan helemaal uit afronding bestaan. Daarom is dit niet berekend. Neem het deel zelf, of het aandeel in het geheel.",
    en: "{{name}}: a part taken from the whole that counts it. The source rounds these figures; what is left could be nothing but rounding. So it was not calculated. Take the part itself, or its share of the whole.",
  },
  "analysis.formula-none": {
    nl: "De eigen formule “{{id}}” is er niet.",
    en: "The own formula “{{id}}” is not there.",
  },
  "analysis.formula-wrong": {
    nl: "De formule “{{name}}” klopt niet bij teken {{at}}. {{why}}",
    en: "The formula “{{name}}” is wrong at character {{at}}. {{why}}",
  },
  "analysis.formula-long": {
    nl: "De formule is te lang. Er passen {{text}} tekens in.",
    en: "The formula is too long. It can have {{text}} characters.",
  },
  "analysis.formula-empty": { nl: "Er staat nog geen formule.", en: "There is no formula yet." },
  "analysis.formula-sign": {
    nl: "Het teken “{{text}}” kan hier niet staan.",
    en: "The character “{{text}}” cannot stand here.",
  },
  "analysis.formula-minus": {
    nl: "Zet een spatie voor en na de min: namen kunnen zelf een streepje hebben.",
    en: "Put a space before and after the minus: names can have a hyphen themselves.",
  },
  "analysis.formula-bracket": {
    nl: "Sluit de haak [ met ]. Er mag geen haak binnen een haak staan.",
    en: "Close the bracket [ with ]. There can be no bracket within a bracket.",
  },
  "analysis.formula-unclosed": {
    nl: "Hier ontbreekt een haakje: sluit af met ).",
    en: "A parenthesis is missing here: close with ).",
  },
  "analysis.formula-close": {
    nl: "Dit haakje ) hoort nergens bij.",
    en: "This parenthesis ) belongs to nothing.",
  },
  "analysis.formula-operator": {
    nl: "Zet hier een teken tussen, zoals + of *.",
    en: "Put an operator in between here, such as + or *.",
  },
  "analysis.formula-value": {
    nl: "Hier hoort een getal, een onderwerp of een haakje te staan.",
    en: "A number, a topic or a parenthesis should stand here.",
  },
  "analysis.formula-unfinished": {
    nl: "De formule is nog niet af: hier ontbreekt iets.",
    en: "The formula is not finished: something is missing here.",
  },
  "analysis.formula-deep": {
    nl: "Er staan te veel haakjes of functies in elkaar.",
    en: "Too many parentheses or functions stand within each other.",
  },
  "analysis.formula-many": {
    nl: "Er staan te veel onderwerpen in de formule.",
    en: "There are too many topics in the formula.",
  },
  "analysis.formula-constant": {
    nl: "Noem ten minste één onderwerp in de formule.",
    en: "Name at least one topic in the formula.",
  },
  "analysis.formula-function": {
    nl: "De functie “{{text}}” bestaat niet. U kunt kiezen uit min, max, abs, sqrt, round, previous en reference.",
    en: "There is no function “{{text}}”. You can use min, max, abs, sqrt, round, previous and reference.",
  },
  "analysis.formula-arguments": {
    nl: "De functie {{text}} krijgt te veel of te weinig waarden. Zet er een puntkomma tussen, of een komma met een spatie.",
    en: "The function {{text}} has too many or too few values. Put a semicolon between them, or a comma and a space.",
  },
  "analysis.formula-name": {
    nl: "“{{text}}” kan geen naam van een onderwerp zijn.",
    en: "“{{text}}” cannot be the name of a topic.",
  },
  "analysis.formula-modifier": {
    nl: "“{{text}}” kan niet tussen haken staan. Wel bijvoorbeeld [sum 7], [per 1000] of [party=vvd].",
    en: "“{{text}}” cannot stand between brackets. You can write for example [sum 7], [per 1000] or [party=vvd].",
  },
  "analysis.formula-unknown": {
    nl: "Het onderwerp “{{text}}” is hier niet bekend.",
    en: "The topic “{{text}}” is not known here.",
  },
  "analysis.formula-unknown-minus": {
    nl: "Het onderwerp “{{text}}” is hier niet bekend. Bedoelt u min, zet er dan een spatie voor en na.",
    en: "The topic “{{text}}” is not known here. If you mean minus, put a space before and after it.",
  },
  "analysis.formula-dimension": {
    nl: "{{name}} heeft geen uitsplitsing “{{text}}”.",
    en: "{{name}} has no breakdown “{{text}}”.",
  },
  "analysis.formula-member": {
    nl: "{{name}} heeft geen totaal over {{dimension}}. Kies één categorie, bijvoorbeeld {{example}}.",
    en: "{{name}} has no total over {{dimension}}. Choose one category, for example {{example}}.",
  },
  "analysis.formula-inside": {
    nl: "{{name}}: een som over perioden, een cijfer per inwoner of een omrekening hoort in de formule zelf, tussen haken achter het onderwerp.",
    en: "{{name}}: a sum over periods, a figure per inhabitant or a recast belongs in the formula itself, between brackets after the topic.",
  },
  "analysis.formula-divisions": {
    nl: "{{name}}: de onderwerpen staan niet op dezelfde gemeente-indeling. Daarom is er geen cijfer. Zet bijvoorbeeld {{example}} achter een onderwerp dat optelt.",
    en: "{{name}}: the topics are not on the same municipal boundaries. So there is no figure. Put for example {{example}} after a topic that adds up.",
  },
  "analysis.formula-year": {
    nl: "{{name}}: van {{operand}} is het cijfer van het kalenderjaar gebruikt.",
    en: "{{name}}: of {{operand}} the figure of the calendar year was used.",
  },
  "analysis.explain-formula": { nl: "Eigen formule: {{text}}.", en: "Own formula: {{text}}." },
} as const satisfies Record<string, Localised>;
