/** What areas are held against each other on to find those that are alike. */
export interface Characteristic {
  readonly id: string;
  readonly indicator: string;
  readonly scale: "plain" | "log";
}

/** Size, density, age, housing and households: what most differences between municipalities hang on. */
export const CHARACTERISTICS: readonly Characteristic[] = [
  { id: "population", indicator: "population", scale: "log" },
  { id: "address-density", indicator: "address-density", scale: "plain" },
  { id: "share-65plus", indicator: "share-65plus", scale: "plain" },
  { id: "owner-occupied", indicator: "owner-occupied-homes", scale: "plain" },
  { id: "household-size", indicator: "household-size", scale: "plain" },
];

/** The year whose figures decide it, whatever periods are shown: the company of an area stays the same. */
export const LIKENESS_YEAR = "2024";

/** How many are found unless another number is asked for. */
export const NEAREST = 10;
