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
