import type { Localised } from "../../cube/text.ts";

/** A ready view, as the address that draws it. */
export interface Example {
  readonly title: Localised;
  readonly address: string;
}

/** Six questions that people really ask, each drawn from the store when it is opened. */
export const EXAMPLES: readonly Example[] = [
  {
    title: {
      nl: "Hoeveel mensen wonen er in de vier grootste steden, nu en in 2019?",
      en: "How many people live in the four largest cities, now and in 2019?",
    },
    address: "indicators=population&areas=group:g4&compare=NL01&periods=2019..2026&view=table",
  },
  {
    title: {
      nl: "Waar zijn veel 65-plussers? Utrecht naast provincie en land",
      en: "Where are many over-65s? Utrecht beside province and country",
    },
    address: "indicators=share-65plus&areas=GM0344&compare=PV26,NL01&periods=2024&view=bar",
  },
  {
    title: {
      nl: "Ziekenhuisopnames in het voorjaar van 2020, dag voor dag",
      en: "Hospital admissions in spring 2020, day by day",
    },
    address: "indicators=covid-admissions~sum.7&level=land&areas=NL01&periods=2020-03-01..2020-06-30&view=line",
  },
  {
    title: {
      nl: "Waar voelen mensen zich gezond? Alle gemeenten op de kaart",
      en: "Where do people feel healthy? All municipalities on the map",
    },
    address: "indicators=self-rated-health&periods=2024&view=map",
  },
  {
    title: {
      nl: "Hoe stegen de huizenprijzen in Amsterdam, Utrecht en Groningen?",
      en: "How did house prices move in Amsterdam, Utrecht and Groningen?",
    },
    address: "indicators=house-price&areas=GM0363,GM0344,GM0014&compare=NL01&periods=2015..2025&view=line",
  },
  {
    title: {
      nl: "Misdrijven in alle gemeenten, 2021 tot en met 2025",
      en: "Crimes in all municipalities, 2021 to 2025",
    },
    address: "indicators=crimes&periods=2021..2025&view=table",
  },
];
