import type { DivisionId, LevelId } from "./area.ts";
import type { AtOffice } from "./direct.ts";
import type { Frequency } from "./period.ts";
import type { Localised, Text } from "./text.ts";

/** What a figure is, which decides what may be done with it. */
export type Kind = "count" | "amount" | "percentage" | "ratio" | "mean" | "median" | "index" | "score" | "class";

/** How a figure relates to time. Only flows add up over periods. */
export type TimeKind = "stock" | "flow" | "average" | "cumulative";

/** How one figure for several areas, members or periods is worked out. `none` is the honest default. */
export type Aggregation =
  | { readonly rule: "sum" }
  | { readonly rule: "ratio" }
  | { readonly rule: "weighted"; readonly weight: string }
  | { readonly rule: "min" | "max" | "last" | "none" };

/** An indicator that is worked out: `factor` × numerator ÷ denominator, matched on area and division. */
export interface RatioOf {
  readonly numerator: string;
  readonly denominator: string;
  readonly factor: number;
}

/**
 * The chance that moves a figure. `poisson`: a count of events that come by themselves (deaths, admissions);
 * `clustered` when they draw each other (crimes, infections). `binomial`: a percentage among those who were asked;
 * `sample` is the indicator that says how many. `published`: the source gives the margins. A full register has none.
 */
export type Chance =
  | { readonly process: "poisson"; readonly clustered?: true }
  | { readonly process: "binomial"; readonly sample?: string }
  | { readonly process: "published" };

export interface Member {
  readonly code: string;
  readonly name: Localised;
}

/** A breakdown: party, sex, age class. `total` is the member that stands for all, where the source has one. */
export interface Dimension {
  readonly id: string;
  readonly name: Localised;
  readonly members: readonly Member[];
  readonly total?: string;
}

/** Which figures exist: one level, one frequency. `periods` lists them when they do not run without holes. */
export interface Span {
  readonly level: LevelId;
  readonly frequency: Frequency;
  readonly first: string;
  readonly last: string;
  readonly periods?: readonly string[];
  /** The division that all figures are on, or `PER_PERIOD`. */
  readonly division: DivisionId;
  /** First period that is a forecast; *latest* stops before it. */
  readonly forecastFrom?: string;
  /** True when every figure of this level is a model estimate. */
  readonly estimate?: boolean;
  /** What must be said of every figure of this level. */
  readonly note?: Localised;
}

/** Something that happened to a series: it matters to whoever looks across or at its dates. */
export interface IndicatorNote {
  /** `ended`: its source adds no figures any more. */
  readonly kind: "break" | "backlog" | "method" | "merger" | "coverage" | "ended" | "general";
  /** Days between which it holds; both absent: always. */
  readonly from?: string;
  readonly to?: string;
  readonly text: Localised;
  readonly source?: string;
}

/** What one click on the indicator draws. Words of the link: `view`, `periods`, `level`, calculations. */
export interface Opening {
  readonly view: string;
  readonly level: LevelId;
  readonly periods: string;
  readonly calculations?: string;
  /** `all` areas of the level, or `focus`: my municipality, else the country. */
  readonly areas: "all" | "focus";
}

/** An indicator as the catalogue knows it: all that choosing, planning and evaluating ask. */
export interface Indicator {
  readonly id: string;
  /** Id of the source that it is read from; the store unless said otherwise. Its `id` then holds a `:`, as no id of the store does. */
  readonly source?: string;
  readonly name: Localised;
  readonly description: Localised;
  readonly theme: string;
  readonly unit: Localised;
  readonly decimals: number;
  readonly kind: Kind;
  readonly time: TimeKind;
  /** What the date of a figure means: *op 1 januari*, *naar meldingsdatum*. Two bases in one picture give a note. */
  readonly dateBasis: Localised;
  readonly aggregation: Aggregation;
  readonly ratio?: RatioOf;
  /** Below this a rate is *too small*: minimum of the denominator, of the numerator; of a survey, of those who were asked. */
  readonly threshold?: { readonly denominator?: number; readonly numerator?: number; readonly sample?: number };
  /** Which denominator a rate of this indicator takes unless another is named. */
  readonly rateOf?: string;
  /** Set when its rates are of the mean of a denominator on 1 January of the year and of the next, as for births and deaths. */
  readonly rateOn?: "average";
  readonly polarity?: "higher-is-better" | "lower-is-better";
  /** Only where chance moves the figures; without it there are no margins and no verdict. */
  readonly chance?: Chance;
  /** True when the status of the figures (provisional or final) was not given by the source. */
  readonly statusUnknown?: boolean;
  readonly dimensions: readonly Dimension[];
  readonly spans: readonly Span[];
  readonly notes: readonly IndicatorNote[];
  readonly opening: Opening;
  readonly keywords: { readonly nl: readonly string[]; readonly en: readonly string[] };
  /** Id of `Catalogue.providers`. */
  readonly provider: string;
  /** Where the indicator is read from; changes when any of its figures change. */
  readonly hash: string;
}

/** Who publishes, under which licence; `attribution` stands under every picture. */
export interface Provider {
  readonly id: string;
  readonly name: Localised;
  readonly attribution: Text;
  readonly licence: Text;
  readonly url?: string;
}

export interface Theme {
  readonly id: string;
  readonly name: Localised;
}

/** An indicator that is no longer published, so that links and files that name it can say so and lead on. */
export interface Retired {
  readonly id: string;
  readonly name: Localised;
  /** The indicator that took its place, where there is one. */
  readonly successor?: string;
}

/** A presentation that whoever publishes has made ready, as the address that draws it. */
export interface Prepared {
  readonly title: Localised;
  /** What stands behind the `?` of a link. */
  readonly address: string;
  /** Id of the theme in which it is found. */
  readonly theme: string;
}

export interface Catalogue {
  readonly version: 1;
  /** Date of publication, `2026-11-21`. */
  readonly updated: string;
  readonly themes: readonly Theme[];
  readonly providers: readonly Provider[];
  readonly indicators: readonly Indicator[];
  /** Levels of so many areas that they are read apart (districts, neighbourhoods): `useAreas` with that level. */
  readonly detailLevels?: readonly LevelId[];
  /** Indicators of earlier publications; none where it is absent. */
  readonly retired?: readonly Retired[];
  /** Presentations that are ready; the first ones stand on the start screen. None where it is absent. */
  readonly prepared?: readonly Prepared[];
}

/** A part of the description that a source gives, under its own head: both in the words of the source. */
export interface SourceWords {
  readonly head: string;
  readonly text: string;
}

/** What stands on the card of an indicator beside what the catalogue already says. */
export interface Sheet {
  readonly id: string;
  readonly definition: Localised;
  readonly method?: Localised;
  readonly updated: string;
  readonly source: {
    readonly title: string;
    readonly table?: string;
    readonly url?: string;
    /** Where the same figures can be asked of the office itself, as far as whoever made the store says so. */
    readonly office?: AtOffice;
  };
  /** How often its source adds figures, in the words of the source. */
  readonly frequency?: string;
  /** What its source says of how its figures come and change, where it says so apart. */
  readonly said?: readonly SourceWords[];
  readonly counts: readonly SheetCount[];
  /** Addresses of the files that hold the figures, each called after its level; absent where no files hold them. */
  readonly files?: readonly string[];
}

/** How many figures there are at a level, and how many are missing for which reason. */
export interface SheetCount {
  readonly level: LevelId;
  readonly present: number;
  readonly missing: Readonly<Record<string, number>>;
}

/** The indicator with an id; undefined where the catalogue has none of that name, or none is asked. */
export function indicatorOf(
  { indicators }: Pick<Catalogue, "indicators">,
  id: string | undefined,
): Indicator | undefined {
  return indicators.find((indicator) => indicator.id === id);
}
