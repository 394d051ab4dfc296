/**
 * How somebody else's program reads figures from the office that has them, without Meetlat: the requests that Meetlat
 * itself makes (OData v4), and what stands where in the rows that come back.
 */
export interface DirectReading {
  /** Each gives a list of rows, which goes on at its `@odata.nextLink`. */
  readonly addresses: readonly string[];
  /** Column with the code of the area; absent where all figures are of one, the country. */
  readonly area?: string;
  /** Column with the code of the period, and the period behind each code; absent for a table without time. */
  readonly period?: { readonly column: string; readonly codes: Readonly<Record<string, string>> };
  /** A published number times this is in the unit that Meetlat shows. */
  readonly factor: number;
}

/**
 * Which figures of the office whoever made a store took an indicator from, where the office has a service for them
 * (OData v4, as CBS has): a record of the store, that the same can be asked there again.
 */
export interface AtOffice {
  /** Address of the rows of the table. */
  readonly address: string;
  readonly measure: string;
  /** Column with the code of the area, and that with the code of the period. */
  readonly area: string;
  readonly period: string;
  /** The one member of every other dimension. */
  readonly members: Readonly<Record<string, string>>;
  /** Levels of which the figures are from there; those of others are from other files. */
  readonly levels: readonly string[];
}
