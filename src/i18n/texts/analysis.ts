import type { Localised } from "../../cube/text.ts";

/** Words for what the analysis says: notes, steps, titles, descriptions and explanations. */
export const analysisTexts = {
  "analysis.list-and": { nl: "{{first}} en {{rest}}", en: "{{first}} and {{rest}}" },
  "analysis.list-comma": { nl: "{{first}}, {{rest}}", en: "{{first}}, {{rest}}" },
  "analysis.list-dot": { nl: "{{first}} · {{rest}}", en: "{{first}} · {{rest}}" },

  "analysis.rolling-sum-day": { nl: "som over {{n}} dagen", en: "{{n}}-day sum" },
  "analysis.rolling-sum-week": { nl: "som over {{n}} weken", en: "{{n}}-week sum" },
  "analysis.rolling-sum-month": { nl: "som over {{n}} maanden", en: "{{n}}-month sum" },
  "analysis.rolling-sum-quarter": { nl: "som over {{n}} kwartalen", en: "{{n}}-quarter sum" },
  "analysis.rolling-sum-half-year": { nl: "som over {{n}} halfjaren", en: "sum over {{n}} half-years" },
  "analysis.rolling-sum-year": { nl: "som over {{n}} jaar", en: "{{n}}-year sum" },
  "analysis.rolling-sum-school-year": { nl: "som over {{n}} schooljaren", en: "sum over {{n}} school years" },
  "analysis.rolling-mean-day": { nl: "gemiddelde over {{n}} dagen", en: "{{n}}-day average" },
  "analysis.rolling-mean-week": { nl: "gemiddelde over {{n}} weken", en: "{{n}}-week average" },
  "analysis.rolling-mean-month": { nl: "gemiddelde over {{n}} maanden", en: "{{n}}-month average" },
  "analysis.rolling-mean-quarter": { nl: "gemiddelde over {{n}} kwartalen", en: "{{n}}-quarter average" },
  "analysis.rolling-mean-half-year": { nl: "gemiddelde over {{n}} halfjaren", en: "average over {{n}} half-years" },
  "analysis.rolling-mean-year": { nl: "gemiddelde over {{n}} jaar", en: "{{n}}-year average" },
  "analysis.rolling-mean-school-year": {
    nl: "gemiddelde over {{n}} schooljaren",
    en: "average over {{n}} school years",
  },
  "analysis.per": { nl: "per {{per}} {{unit}}", en: "per {{per}} {{unit}}" },
  "analysis.per-period-flag-day": { nl: "per dag", en: "per day" },
  "analysis.per-period-flag-week": { nl: "per week", en: "per week" },
  "analysis.per-period-flag-month": { nl: "per maand", en: "per month" },
  "analysis.per-period-flag-quarter": { nl: "per kwartaal", en: "per quarter" },
  "analysis.per-period-flag-half-year": { nl: "per halfjaar", en: "per half-year" },
  "analysis.per-period-flag-year": { nl: "per jaar", en: "per year" },
  "analysis.per-period-flag-school-year": { nl: "per schooljaar", en: "per school year" },
  "analysis.per-period-spread-day": {
    nl: "per dag, bijstellingen teruggespreid",
    en: "per day, corrections spread back",
  },
  "analysis.per-period-spread-week": {
    nl: "per week, bijstellingen teruggespreid",
    en: "per week, corrections spread back",
  },
  "analysis.per-period-spread-month": {
    nl: "per maand, bijstellingen teruggespreid",
    en: "per month, corrections spread back",
  },
  "analysis.per-period-spread-quarter": {
    nl: "per kwartaal, bijstellingen teruggespreid",
    en: "per quarter, corrections spread back",
  },
  "analysis.per-period-spread-half-year": {
    nl: "per halfjaar, bijstellingen teruggespreid",
    en: "per half-year, corrections spread back",
  },
  "analysis.per-period-spread-year": {
    nl: "per jaar, bijstellingen teruggespreid",
    en: "per year, corrections spread back",
  },
  "analysis.per-period-spread-school-year": {
    nl: "per schooljaar, bijstellingen teruggespreid",
    en: "per school year, corrections spread back",
  },

  "analysis.each-day": { nl: "dag", en: "day" },
  "analysis.each-week": { nl: "week", en: "week" },
  "analysis.each-month": { nl: "maand", en: "month" },
  "analysis.each-quarter": { nl: "kwartaal", en: "quarter" },
  "analysis.each-half-year": { nl: "halfjaar", en: "half-year" },
  "analysis.each-year": { nl: "jaar", en: "year" },
  "analysis.each-school-year": { nl: "schooljaar", en: "school year" },
  "analysis.title-also": { nl: "{{title}}, ook {{steps}}", en: "{{title}}, also {{steps}}" },
  "analysis.at-previous": { nl: "een periode eerder", en: "one period earlier" },
  "analysis.at-year": { nl: "een jaar eerder", en: "a year earlier" },
  "analysis.at-mean": { nl: "gemiddelde over {{first}} tot en met {{last}}", en: "average over {{first}} to {{last}}" },
  "analysis.at-base": { nl: "cijfer van {{period}}", en: "figure for {{period}}" },
  "analysis.mean-of": {
    nl: "het gemiddelde over {{first}} tot en met {{last}}",
    en: "the average over {{first}} to {{last}}",
  },
  "analysis.average-growth-of-mean": {
    nl: "{{name}}: een gemiddelde groei per periode is te berekenen vanaf één periode, niet vanaf een gemiddelde van perioden.",
    en: "{{name}}: average growth per period can be calculated from one period, not from an average of periods.",
  },

  "analysis.per-period-no-totals": {
    nl: "{{name}} is geen aantal dat vanaf het begin optelt. Daarom is er niets uit te splitsen per periode.",
    en: "{{name}} is not a count that adds up from the start. So there is nothing to take apart per period.",
  },
  "analysis.flag-correction": {
    nl: "{{name}}: de bron heeft eerdere meldingen bijgesteld. Een totaal dat daalt, geeft een bijstelling in plaats van een aantal van die periode.",
    en: "{{name}}: the source corrected earlier reports. A total that falls gives a correction instead of a count of that period.",
  },
  "analysis.position-rank-high-level": {
    nl: "plaats van hoog naar laag, onder alle gebieden",
    en: "place from high to low, among all areas",
  },
  "analysis.position-rank-high-selected": {
    nl: "plaats van hoog naar laag, onder de gekozen gebieden",
    en: "place from high to low, among the chosen areas",
  },
  "analysis.position-rank-low-level": {
    nl: "plaats van laag naar hoog, onder alle gebieden",
    en: "place from low to high, among all areas",
  },
  "analysis.position-rank-low-selected": {
    nl: "plaats van laag naar hoog, onder de gekozen gebieden",
    en: "place from low to high, among the chosen areas",
  },
  "analysis.position-z-score-level": {
    nl: "afstand tot het ongewogen gemiddelde in standaardafwijkingen, onder alle gebieden",
    en: "distance from the unweighted mean in standard deviations, among all areas",
  },
  "analysis.position-z-score-selected": {
    nl: "afstand tot het ongewogen gemiddelde in standaardafwijkingen, onder de gekozen gebieden",
    en: "distance from the unweighted mean in standard deviations, among the chosen areas",
  },
  "analysis.position-percentile-level": { nl: "percentiel, onder alle gebieden", en: "percentile, among all areas" },
  "analysis.position-percentile-selected": {
    nl: "percentiel, onder de gekozen gebieden",
    en: "percentile, among the chosen areas",
  },
  "analysis.position-quartile-level": {
    nl: "kwartiel van laag (1) naar hoog (4), onder alle gebieden",
    en: "quartile from low (1) to high (4), among all areas",
  },
  "analysis.position-quartile-selected": {
    nl: "kwartiel van laag (1) naar hoog (4), onder de gekozen gebieden",
    en: "quartile from low (1) to high (4), among the chosen areas",
  },
  "analysis.share-members-all": {
    nl: "aandeel in alle categorieën ({{dimension}})",
    en: "share of all categories ({{dimension}})",
  },
  "analysis.share-members-picked": {
    nl: "aandeel in de gekozen categorieën ({{dimension}})",
    en: "share of the chosen categories ({{dimension}})",
  },
  "analysis.share-areas-all": { nl: "aandeel in alle gebieden samen", en: "share of all areas together" },
  "analysis.share-areas-picked": {
    nl: "aandeel in de gekozen gebieden samen",
    en: "share of the chosen areas together",
  },
  "analysis.share-whole-all": {
    nl: "aandeel in alle categorieën ({{dimension}}) en alle gebieden samen",
    en: "share of all categories ({{dimension}}) and all areas together",
  },
  "analysis.share-whole-picked": {
    nl: "aandeel in de gekozen categorieën ({{dimension}}) en de gekozen gebieden samen",
    en: "share of the chosen categories ({{dimension}}) and the chosen areas together",
  },
  "analysis.share-parent": {
    nl: "aandeel in het grotere gebied ({{level}})",
    en: "share of the larger area ({{level}})",
  },
  "analysis.share-of-no-count": {
    nl: "{{name}} is geen aantal dat u kunt optellen. Een aandeel daarin heeft geen betekenis en wordt niet berekend.",
    en: "{{name}} is not a count that adds up. A share of it has no meaning and is not calculated.",
  },
  "analysis.share-no-members": {
    nl: "{{name}} is hier niet uitgesplitst. Kies categorieën, of het aandeel in een groter gebied.",
    en: "{{name}} has no breakdown here. Choose categories, or the share of a larger area.",
  },
  "analysis.share-rounding": {
    nl: "{{name}}: de aandelen zijn afgerond en tellen daardoor niet precies op tot 100%.",
    en: "{{name}}: the shares are rounded, so they do not add up to exactly 100%.",
  },
  "analysis.secret-kept": {
    nl: "{{name}}: een berekend cijfer is weggelaten. Anders was een afgeschermd cijfer met één aftreksom te vinden. Wat de bron zelf publiceert, kan Meetlat niet afschermen.",
    en: "{{name}}: a calculated figure was left out. Otherwise a suppressed figure could be found by one subtraction. What the source itself publishes, Meetlat cannot undo.",
  },
  "analysis.group-year": {
    nl: "{{group}}: over {{year}} is niet bekend welke gebieden erbij horen. Gebruikt is de indeling van {{used}}.",
    en: "{{group}}: for {{year}} it is not known which areas belong to it. The grouping of {{used}} was used.",
  },
  "analysis.group-absent": {
    nl: "{{group}}: over {{year}} bestaan deze leden van de groep niet en tellen ze niet mee: {{areas}}. Omrekenen naar een nieuwere indeling kan dit oplossen.",
    en: "{{group}}: in {{year}} these members of the group do not exist and do not count: {{areas}}. Recasting to newer boundaries may solve this.",
  },
  "analysis.members-no-sum": {
    nl: "Categorieën van {{name}} kunt u niet optellen. Daarom is er geen cijfer voor meer categorieën samen.",
    en: "Categories of {{name}} cannot be added up. So there is no figure for several categories together.",
  },
  "analysis.members-with-total": {
    nl: "{{name}}: het totaal en een deel daarvan optellen telt dubbel en wordt niet gedaan.",
    en: "{{name}}: adding a part to the total would count twice and is not done.",
  },
  "analysis.members-published": {
    nl: "{{name}}: het totaal van alle categorieën is zoals gepubliceerd, niet opgeteld.",
    en: "{{name}}: the total of all categories is as published, not added up.",
  },
  "analysis.versus-difference": { nl: "verschil met {{area}}", en: "difference from {{area}}" },
  "analysis.versus-ratio": { nl: "verhouding tot {{area}}", en: "ratio to {{area}}" },
  "analysis.versus-difference-first": { nl: "verschil met de vergelijking", en: "difference from the comparison" },
  "analysis.versus-ratio-first": { nl: "verhouding tot de vergelijking", en: "ratio to the comparison" },
  "analysis.no-reference": {
    nl: "{{name}}: er is niets gekozen om mee te vergelijken. Kies een vergelijking, bijvoorbeeld Nederland.",
    en: "{{name}}: nothing has been chosen to compare with. Choose a comparison, for example the Netherlands.",
  },
  "analysis.tied": {
    nl: "{{name}}: gelijke cijfers delen de beste plaats. Gebieden zonder cijfer hebben geen plaats.",
    en: "{{name}}: equal figures share the better place. Areas without a figure have no place.",
  },

  "analysis.denominator-average": {
    nl: "{{name}}: gedeeld door het gemiddelde van {{denominator}} op 1 januari van het jaar en van het jaar erna. Waar dat tweede er niet is, of het gebied in dat jaar andere grenzen kreeg, alleen door het eerste (schatting).",
    en: "{{name}}: divided by the mean of {{denominator}} on 1 January of the year and of the next. Where the second is not there, or the area got other borders in that year, only by the first (estimate).",
  },
  "analysis.recast-latest": {
    nl: "omgerekend naar de nieuwste gemeente-indeling",
    en: "recast to the newest municipal boundaries",
  },
  "analysis.recast-year": {
    nl: "omgerekend naar de gemeente-indeling van {{year}}",
    en: "recast to the municipal boundaries of {{year}}",
  },
  "analysis.recast-areas_one": {
    nl: "{{name}}: {{areas}} is samengesteld uit de gebieden van vroeger.",
    en: "{{name}}: {{areas}} is made up of the areas of before.",
  },
  "analysis.recast-areas_other": {
    nl: "{{name}}: {{count}} gebieden zijn samengesteld uit de gebieden van vroeger, waaronder {{areas}}.",
    en: "{{name}}: {{count}} areas are made up of the areas of before, among them {{areas}}.",
  },
  "analysis.recast-refused": {
    nl: "{{name}} telt niet op. Voor een gebied dat uit andere is ontstaan, is er over eerdere jaren daarom geen cijfer.",
    en: "{{name}} does not add up. So an area that came from others has no figure for earlier years.",
  },
  "analysis.recast-back": {
    nl: "{{name}}: cijfers omrekenen naar een oudere indeling kan niet. Kies een nieuwere indeling.",
    en: "{{name}}: figures cannot be recast to older boundaries. Choose newer boundaries.",
  },
  "analysis.change-difference-previous": {
    nl: "verschil met de vorige periode",
    en: "difference from the period before",
  },
  "analysis.change-difference-year": { nl: "verschil met een jaar eerder", en: "difference from a year earlier" },
  "analysis.change-difference-base": { nl: "verschil met {{period}}", en: "difference from {{period}}" },
  "analysis.change-growth-previous": { nl: "groei sinds de vorige periode", en: "growth since the period before" },
  "analysis.change-growth-year": { nl: "groei sinds een jaar eerder", en: "growth since a year earlier" },
  "analysis.change-growth-base": { nl: "groei ten opzichte van {{period}}", en: "growth compared with {{period}}" },
  "analysis.change-average-growth-previous": {
    nl: "gemiddelde groei per periode sinds de vorige",
    en: "average growth per period since the one before",
  },
  "analysis.change-average-growth-year": {
    nl: "gemiddelde groei per periode sinds een jaar eerder",
    en: "average growth per period since a year earlier",
  },
  "analysis.change-average-growth-base": {
    nl: "gemiddelde groei per periode sinds {{period}}",
    en: "average growth per period since {{period}}",
  },
  "analysis.change-index-previous": { nl: "index, vorige periode = 100", en: "index, period before = 100" },
  "analysis.change-index-year": { nl: "index, een jaar eerder = 100", en: "index, a year earlier = 100" },
  "analysis.change-index-base": { nl: "index, {{period}} = 100", en: "index, {{period}} = 100" },

  "analysis.change-of-class": {
    nl: "{{name}} is een indeling in klassen. Een verschil of groei tussen klassen heeft geen betekenis en wordt niet berekend.",
    en: "{{name}} is a classification. A difference or growth between classes has no meaning and is not calculated.",
  },
  "analysis.growth-of-percentage": {
    nl: "{{name}} is een percentage. Een groei in procenten daarvan brengt in de war; kies het verschil, in procentpunten.",
    en: "{{name}} is a percentage. Growth of it in per cent would confuse; choose the difference, in percentage points.",
  },
  "analysis.growth-of-score": {
    nl: "{{name}} is een score zonder vast nulpunt. Een groei in procenten of een index wordt daarom niet berekend; kies het verschil.",
    en: "{{name}} is a score without a fixed zero. So growth in per cent or an index is not calculated; choose the difference.",
  },
  "analysis.growth-small-base": {
    nl: "{{name}}: van nul, van een negatief cijfer of van een aantal onder de 10 is geen groei te berekenen. Het getal waarmee vergeleken wordt, is te klein.",
    en: "{{name}}: no growth is calculated from zero, from a negative figure or from a count below 10. The figure compared with is too small.",
  },
  "analysis.change-base-missing": {
    nl: "{{name}}: over {{period}} is er geen cijfer om mee te vergelijken.",
    en: "{{name}}: there is no figure for {{period}} to compare with.",
  },
  "analysis.change-no-base": {
    nl: "{{name}}: de periode om mee te vergelijken is van een andere soort (dag, week, maand of jaar) of bestaat niet.",
    en: "{{name}}: the period to compare with is of another kind (day, week, month or year) or does not exist.",
  },

  "analysis.unknown-indicator": {
    nl: "Onderwerp “{{id}}” is hier niet bekend.",
    en: "Topic “{{id}}” is not known here.",
  },
  "analysis.unknown-member": {
    nl: "{{name}} heeft geen categorie “{{code}}” bij {{dimension}}.",
    en: "{{name}} has no category “{{code}}” for {{dimension}}.",
  },
  "analysis.unknown-period": { nl: "“{{period}}” is geen periode.", en: "“{{period}}” is not a period." },
  "analysis.unknown-area": { nl: "Gebied “{{code}}” is hier niet bekend.", en: "Area “{{code}}” is not known here." },
  "analysis.unknown-group": { nl: "Groep “{{id}}” is hier niet bekend.", en: "Group “{{id}}” is not known here." },
  "analysis.unknown-denominator": {
    nl: "{{name}}: het cijfer waardoor gedeeld moet worden, is er niet. Daarom is er niets berekend.",
    en: "{{name}}: the figure to divide by is not available. So nothing was calculated.",
  },
  "analysis.bad-window": {
    nl: "{{name}}: kies een aantal perioden van 1 of meer.",
    en: "{{name}}: choose a number of periods of 1 or more.",
  },
  "analysis.rolling-cumulative": {
    nl: "{{name}} telt al op vanaf het begin. Een som of gemiddelde over meer perioden telt dubbel en wordt niet berekend.",
    en: "{{name}} already adds up from the start. A sum or average over several periods would count twice and is not calculated.",
  },
  "analysis.rolling-no-flow": {
    nl: "{{name}} is geen aantal per periode. Een som of gemiddelde over meer perioden heeft geen betekenis en wordt niet berekend.",
    en: "{{name}} is not a count per period. A sum or average over several periods has no meaning and is not calculated.",
  },
  "analysis.rolling-twice": {
    nl: "{{name}}: kies één som of gemiddelde over perioden, niet twee na elkaar.",
    en: "{{name}}: choose one sum or average over periods, not two in a row.",
  },
  "analysis.rate-of-no-count": {
    nl: "{{name}} is geen aantal dat u kunt optellen. Een cijfer per inwoner heeft dan geen betekenis en wordt niet berekend.",
    en: "{{name}} is not a count that adds up. A figure per inhabitant has no meaning then and is not calculated.",
  },
  "analysis.divisions-differ": {
    nl: "{{name}} staat op de {{level}} van {{own}}, maar {{denominator}} op die van {{other}}. Delen geeft een verkeerd cijfer en is daarom niet gedaan.",
    en: "{{name}} is on the {{level}} of {{own}}, but {{denominator}} on those of {{other}}. Dividing would give a wrong figure, so it was not done.",
  },
  "analysis.denominator-recast_one": {
    nl: "{{name}}: {{denominator}} van {{other}} is omgerekend naar de indeling van {{own}} voor {{areas}}.",
    en: "{{name}}: {{denominator}} of {{other}} was recast to the boundaries of {{own}} for {{areas}}.",
  },
  "analysis.denominator-recast_other": {
    nl: "{{name}}: {{denominator}} van {{other}} is omgerekend naar de indeling van {{own}} voor {{count}} gebieden, waaronder {{areas}}.",
    en: "{{name}}: {{denominator}} of {{other}} was recast to the boundaries of {{own}} for {{count}} areas, among them {{areas}}.",
  },
  "analysis.recast-addresses": {
    nl: "{{name}}: een gesplitste gemeente is naar het aantal adressen verdeeld. Voor {{areas}} is het cijfer daarom een schatting.",
    en: "{{name}}: a municipality that was split is shared out by its number of addresses. So the figure for {{areas}} is an estimate.",
  },
  "analysis.recast-rough": {
    nl: "{{name}}: een gesplitste gemeente is naar oppervlakte verdeeld. Voor {{areas}} is het cijfer daarom een grove schatting.",
    en: "{{name}}: a municipality that was split is shared out by area. So the figure for {{areas}} is a rough estimate.",
  },
  "analysis.no-aggregation": {
    nl: "{{name}} kunt u niet optellen of middelen over gebieden. Voor {{areas}} is er daarom geen cijfer.",
    en: "{{name}} cannot be added up or averaged over areas. So there is no figure for {{areas}}.",
  },
  "analysis.no-level": { nl: "{{name}}: geen cijfers voor {{level}}.", en: "{{name}}: no figures for {{level}}." },
  "analysis.no-period": {
    nl: "{{name}}: niet voor elke gekozen periode zijn er cijfers. Ze lopen van {{first}} tot en met {{last}}.",
    en: "{{name}}: not every chosen period has figures. They run from {{first}} to {{last}}.",
  },
  "analysis.only-periods": {
    nl: "{{name}}: niet voor elke gekozen periode zijn er cijfers, alleen voor {{periods}}.",
    en: "{{name}}: not every chosen period has figures; only {{periods}} have.",
  },
  "analysis.no-period-between": {
    nl: "{{name}}: niet voor elke gekozen periode zijn er cijfers. Ze lopen van {{first}} tot en met {{last}}, met perioden ertussen zonder cijfers.",
    en: "{{name}}: not every chosen period has figures. They run from {{first}} to {{last}}, with periods between that have none.",
  },
  "analysis.no-figures": { nl: "{{name}}: er zijn geen cijfers.", en: "{{name}}: there are no figures." },
  "analysis.no-denominator": {
    nl: "{{name}}: voor {{period}} is er geen cijfer van {{denominator}} om door te delen.",
    en: "{{name}}: there is no figure of {{denominator}} for {{period}} to divide by.",
  },
  "analysis.weight-lacking": {
    nl: "{{name}}: het gemiddelde van gebieden samen weegt met {{weight}}. Daarvan zijn er voor {{period}} geen cijfers van dezelfde gebieden.",
    en: "{{name}}: the mean of areas together is weighted by {{weight}}. For {{period}} there are no figures of that for the same areas.",
  },
  "analysis.other-frequency": {
    nl: "{{name}} heeft geen cijfers per gekozen soort periode (dag, week, maand of jaar).",
    en: "{{name}} has no figures for the chosen kind of period (day, week, month or year).",
  },
  "analysis.different-periods": {
    nl: "De onderwerpen hebben niet dezelfde nieuwste periode. Bij elk cijfer staat de periode waarover het gaat.",
    en: "The topics do not have the same latest period. Each figure names the period it is about.",
  },
  "analysis.mixed-bases": {
    nl: "De cijfers tellen op verschillende datums: {{bases}}. Vergelijk ze niet dag voor dag.",
    en: "The figures go by different dates: {{bases}}. Do not compare them day by day.",
  },
  "analysis.membership-unknown": {
    nl: "In welk groter gebied de gebieden van {{year}} liggen, is voor {{name}} niet bekend. Daarom zijn ze er niet.",
    en: "For {{name}} it is not known in which larger area the areas of {{year}} lie. So they are left out.",
  },
  "analysis.membership-assumed": {
    nl: "{{name}}: de indeling in grotere gebieden is bekend tot en met {{day}} en daarna gelijk gehouden.",
    en: "{{name}}: membership of larger areas is known up to {{day}} and kept the same after it.",
  },
  "analysis.neighbours-unknown": {
    nl: "De buren van {{name}} zijn niet bekend.",
    en: "The neighbours of {{name}} are not known.",
  },
  "analysis.similar-on_one": {
    nl: "Vergelijkbaar met {{name}} is die ene die er in 2024 het meest op lijkt in {{characteristics}}.",
    en: "Similar to {{name}} is the one most like it in 2024 in {{characteristics}}.",
  },
  "analysis.similar-on_other": {
    nl: "Vergelijkbaar met {{name}} zijn de {{count}} die er in 2024 het meest op lijken in {{characteristics}}.",
    en: "Similar to {{name}} are the {{count}} most like it in 2024 in {{characteristics}}.",
  },
  "analysis.similar-without": {
    nl: "Bij het zoeken naar wat op {{name}} lijkt, telde dit niet mee omdat er geen cijfers van zijn: {{characteristics}}.",
    en: "In the search for what is like {{name}}, this did not count because there are no figures: {{characteristics}}.",
  },
  "analysis.similar-none": {
    nl: "Wat op {{name}} lijkt, is niet te bepalen: de cijfers daarvoor zijn er niet.",
    en: "What is like {{name}} cannot be determined: the figures for it are not there.",
  },
  "analysis.characteristic-population": { nl: "aantal inwoners", en: "number of inhabitants" },
  "analysis.characteristic-address-density": { nl: "adressen per km²", en: "addresses per km²" },
  "analysis.characteristic-share-65plus": { nl: "deel 65-plussers", en: "share of over-65s" },
  "analysis.characteristic-owner-occupied": { nl: "deel koopwoningen", en: "share of owner-occupied homes" },
  "analysis.characteristic-household-size": { nl: "grootte van huishoudens", en: "household size" },

  "analysis.note": { nl: "{{name}}: {{text}}", en: "{{name}}: {{text}}" },
  "analysis.territory_one": {
    nl: "{{name}}: {{areas}} kreeg in deze jaren een ander grondgebied. Daardoor is het cijfer niet zonder meer te vergelijken met eerder.",
    en: "{{name}}: {{areas}} changed territory in these years. So the figure does not simply compare with earlier.",
  },
  "analysis.territory_other": {
    nl: "{{name}}: {{count}} gebieden kregen in deze jaren een ander grondgebied, waaronder {{areas}}. Daardoor zijn hun cijfers niet zonder meer te vergelijken met eerder.",
    en: "{{name}}: {{count}} areas changed territory in these years, among them {{areas}}. So their figures do not simply compare with earlier.",
  },
  "analysis.flag-forecast": { nl: "{{name}}: een deel is een prognose.", en: "{{name}}: part of it is a forecast." },
  "analysis.flag-estimate": {
    nl: "{{name}}: een deel is een schatting met een model.",
    en: "{{name}}: part of it is a model estimate.",
  },
  "analysis.flag-rounded": {
    nl: "{{name}}: de bron rondt af; delen tellen niet precies op tot het geheel.",
    en: "{{name}}: the source rounds its figures; parts do not add up exactly.",
  },
  "analysis.flag-provisional": { nl: "{{name}}: een deel is voorlopig.", en: "{{name}}: part of it is provisional." },
  "analysis.flag-incomplete-window": {
    nl: "{{name}}: aan het begin of het einde van de reeks zijn er minder perioden dan gevraagd. Die cijfers zijn onvolledig.",
    en: "{{name}}: at the start or the end of the series there are fewer periods than asked. Those figures are incomplete.",
  },
  "analysis.flag-partial": {
    nl: "{{name}}: van een groep ontbreekt een deel. Het cijfer is van het deel dat wel bekend is.",
    en: "{{name}}: a part of a group is missing. The figure is of the part that is known.",
  },
  "analysis.coverage_one": {
    nl: "{{name}}: {{count}} van {{of}} {{level}} heeft een cijfer.",
    en: "{{name}}: {{count}} of {{of}} {{level}} has a figure.",
  },
  "analysis.coverage_other": {
    nl: "{{name}}: {{count}} van {{of}} {{level}} hebben een cijfer.",
    en: "{{name}}: {{count}} of {{of}} {{level}} have a figure.",
  },
  "analysis.coverage-least": {
    nl: "{{name}}: niet elke periode is volledig. De minste cijfers zijn er over {{period}}: {{count}} van {{of}} {{level}}.",
    en: "{{name}}: not every period is complete. The fewest figures are of {{period}}: {{count}} of {{of}} {{level}}.",
  },
  "analysis.too-small": {
    nl: "{{name}}: bij minder dan {{denominator}} om door te delen is er geen cijfer; het aantal is te klein.",
    en: "{{name}}: with fewer than {{denominator}} to divide by there is no figure; the number is too small.",
  },
  "analysis.too-small-sample": {
    nl: "{{name}}: waar minder dan {{least}} mensen zijn ondervraagd, is er geen cijfer; het aantal is te klein.",
    en: "{{name}}: where fewer than {{least}} people were asked there is no figure; the number is too small.",
  },
  "analysis.too-small-both": {
    nl: "{{name}}: bij minder dan {{numerator}}, of minder dan {{denominator}} om door te delen, is er geen cijfer; het aantal is te klein.",
    en: "{{name}}: with fewer than {{numerator}}, or fewer than {{denominator}} to divide by, there is no figure; the number is too small.",
  },
  "analysis.few-named": {
    nl: "{{name}}: voor {{areas}} berust het cijfer op minder dan vijf.",
    en: "{{name}}: for {{areas}} the figure rests on fewer than five.",
  },
  "analysis.few": {
    nl: "{{name}}: voor {{count}} gebieden berust een cijfer op minder dan vijf.",
    en: "{{name}}: for {{count}} areas a figure rests on fewer than five.",
  },
  "analysis.status-unknown": {
    nl: "{{name}}: de bron zegt niet of cijfers voorlopig of definitief zijn.",
    en: "{{name}}: the source does not say whether figures are provisional or final.",
  },
  "analysis.not-loaded_one": {
    nl: "Cijfers konden niet worden geladen. De rest ziet u wel.",
    en: "Figures could not be loaded. The rest is shown.",
  },
  "analysis.not-loaded_other": {
    nl: "Cijfers uit {{count}} bestanden konden niet worden geladen. De rest ziet u wel.",
    en: "Figures from {{count}} files could not be loaded. The rest is shown.",
  },

  "analysis.title": { nl: "{{name}}", en: "{{name}}" },
  "analysis.title-crossed_one": {
    nl: "{{title}} (meetwijze veranderd op {{day}})",
    en: "{{title}} (way of measuring changed on {{day}})",
  },
  "analysis.title-crossed_other": {
    nl: "{{title}} (meetwijze {{count}} keer veranderd, eerst op {{day}})",
    en: "{{title}} (way of measuring changed {{count}} times, first on {{day}})",
  },
  "analysis.title-none": { nl: "Nog niets gekozen", en: "Nothing chosen yet" },
  "analysis.title-members": { nl: "{{name}}: {{members}}", en: "{{name}}: {{members}}" },
  "analysis.title-steps": { nl: "{{name}}, {{steps}}", en: "{{name}}, {{steps}}" },
  "analysis.title-categories_one": { nl: "{{name}}, {{count}} categorie", en: "{{name}}, {{count}} category" },
  "analysis.title-categories_other": { nl: "{{name}}, {{count}} categorieën", en: "{{name}}, {{count}} categories" },
  "analysis.title-more_one": { nl: "{{first}} en nog {{count}} onderwerp", en: "{{first}} and {{count}} other topic" },
  "analysis.title-more_other": {
    nl: "{{first}} en nog {{count}} onderwerpen",
    en: "{{first}} and {{count}} other topics",
  },
  "analysis.subtitle": { nl: "{{text}}", en: "{{text}}" },
  "analysis.areas-count_one": { nl: "{{count}} gebied", en: "{{count}} area" },
  "analysis.areas-count_other": { nl: "{{count}} {{level}}", en: "{{count}} {{level}}" },
  "analysis.areas-in": { nl: "{{areas}} in {{name}}", en: "{{areas}} in {{name}}" },
  "analysis.areas-named": { nl: "{{areas}}: {{name}}", en: "{{areas}}: {{name}}" },
  "analysis.areas-more": { nl: "nog {{count}} rijen", en: "{{count}} more rows" },
  "analysis.period-range": { nl: "{{first}} tot en met {{last}}", en: "{{first}} to {{last}}" },
  "analysis.division": { nl: "indeling van {{year}}", en: "boundaries of {{year}}" },
  "analysis.division-then": { nl: "indeling van toen", en: "boundaries of the time" },

  "analysis.no-weight": {
    nl: "{{name}}: er is geen noemer of gewicht bekend. Een gewogen gemiddelde is dan niet te berekenen.",
    en: "{{name}}: no denominator or weight is known. So a weighted mean cannot be calculated.",
  },
  "analysis.title-filtered": { nl: "{{title}}: {{conditions}}", en: "{{title}}: {{conditions}}" },
  "analysis.areas-part": { nl: "{{shown}} van {{of}} {{level}}", en: "{{shown}} of {{of}} {{level}}" },
  "analysis.class-centre": {
    nl: "{{name}}: de klassen liggen rond {{value}} {{unit}}, het cijfer van de vergelijking.",
    en: "{{name}}: the classes lie around {{value}} {{unit}}, the figure of the comparison.",
  },
  "analysis.no-class-centre": {
    nl: "{{name}}: de vergelijking heeft geen cijfer om klassen omheen te leggen. Daarom zijn het klassen met evenveel gebieden.",
    en: "{{name}}: the comparison has no figure to put classes around. So the classes have equal numbers of areas.",
  },
  "analysis.position-class-distance-level": {
    nl: "afstand tot de dichtstbijzijnde klassengrens",
    en: "distance to the nearest class limit",
  },
  "analysis.position-class-distance-selected": {
    nl: "afstand tot de dichtstbijzijnde klassengrens, klassen van de gekozen gebieden",
    en: "distance to the nearest class limit, classes of the chosen areas",
  },
  "analysis.position-weighted-z-score-level": {
    nl: "afstand tot het gewogen gemiddelde in gewogen standaardafwijkingen, onder alle gebieden",
    en: "distance from the weighted mean in weighted standard deviations, among all areas",
  },
  "analysis.position-weighted-z-score-selected": {
    nl: "afstand tot het gewogen gemiddelde in gewogen standaardafwijkingen, onder de gekozen gebieden",
    en: "distance from the weighted mean in weighted standard deviations, among the chosen areas",
  },
} as const satisfies Record<string, Localised>;
