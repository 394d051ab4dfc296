/** What stands in a file of RIVM of a certain time. */
export interface Layout {
  readonly name: string;
  /** Columns by which it is known. */
  readonly has: readonly string[];
  /** Days between which files of this head mean this; without them always. */
  readonly from?: string;
  readonly to?: string;
  /** Column → what the configuration calls it. */
  readonly figures: Readonly<Record<string, string>>;
  /** Column with the number or code of the municipality; without it municipalities are told by name. */
  readonly code?: string;
  readonly municipality: string;
  /** Column with the day; without it the file is of one day, which the configuration says. */
  readonly day?: string;
  /** True where an empty cell means that there were none. */
  readonly emptyIsNone?: true;
  /** Numbers that stand for: no longer published. */
  readonly gone?: readonly string[];
}

const CASES = "cases.cumulative";
const ADMISSIONS = "admissions.cumulative";
const DEATHS = "deaths.cumulative";

/**
 * Every layout in which RIVM published figures per municipality, newest last. Two of them have the same head: from 31
 * March 2020 *Aantal* was that of hospital admissions, and no longer of cases.
 */
const LAYOUTS: readonly Layout[] = [
  {
    name: "list of March 2020",
    has: ["id", "Gemeente", "Indicator", "Aantal"],
    figures: { Aantal: CASES },
    code: "id",
    municipality: "Gemeente",
    emptyIsNone: true,
  },
  {
    name: "names with cases",
    has: ["Category", "Aantal"],
    to: "2020-03-30",
    figures: { Aantal: CASES },
    municipality: "Category",
  },
  {
    name: "names with admissions",
    has: ["Category", "Aantal"],
    from: "2020-03-31",
    figures: { Aantal: ADMISSIONS },
    municipality: "Category",
  },
  {
    name: "map of March 2020",
    has: ["Gemnr", "Gemeente", "Aantal", "BevAant"],
    to: "2020-03-30",
    figures: { Aantal: CASES },
    code: "Gemnr",
    municipality: "Gemeente",
  },
  {
    name: "names with cases and admissions",
    has: ["Category", "Zkh opname", "Meldingen"],
    figures: { Meldingen: CASES, "Zkh opname": ADMISSIONS },
    municipality: "Category",
  },
  {
    name: "names with cases, admissions and deaths",
    has: ["Category", "Meldingen", "Zkh opname", "Overleden"],
    figures: { Meldingen: CASES, "Zkh opname": ADMISSIONS, Overleden: DEATHS },
    municipality: "Category",
  },
  {
    name: "map of May 2020",
    has: ["Gemnr", "Gemeente", "Meldingen", "Zkh opname", "Overleden"],
    figures: { Meldingen: CASES, "Zkh opname": ADMISSIONS, Overleden: DEATHS },
    code: "Gemnr",
    municipality: "Gemeente",
  },
  {
    name: "map of June 2020",
    has: ["Gemnr", "Gemeente", "Totaal_Absoluut", "Zkh_Absoluut", "Overleden_Absoluut"],
    figures: { Totaal_Absoluut: CASES, Zkh_Absoluut: ADMISSIONS, Overleden_Absoluut: DEATHS },
    code: "Gemnr",
    municipality: "Gemeente",
  },
  {
    name: "cumulative",
    has: [
      "Date_of_report",
      "Municipality_code",
      "Municipality_name",
      "Province",
      "Total_reported",
      "Hospital_admission",
      "Deceased",
    ],
    figures: { Total_reported: CASES, Hospital_admission: ADMISSIONS, Deceased: DEATHS },
    code: "Municipality_code",
    municipality: "Municipality_name",
    day: "Date_of_report",
    gone: ["9999"],
  },
  {
    name: "per day",
    has: [
      "Date_of_report",
      "Date_of_publication",
      "Municipality_code",
      "Municipality_name",
      "Total_reported",
      "Deceased",
    ],
    figures: { Total_reported: "cases.day", Hospital_admission: "admissions.day", Deceased: "deaths.day" },
    code: "Municipality_code",
    municipality: "Municipality_name",
    day: "Date_of_publication",
    gone: ["9999"],
  },
  {
    name: "hospital admissions",
    has: [
      "Date_of_statistics",
      "Municipality_code",
      "Municipality_name",
      "Hospital_admission_notification",
      "Hospital_admission",
    ],
    figures: {
      Hospital_admission: "admissions.by-admission",
      Hospital_admission_notification: "admissions.by-notification",
    },
    code: "Municipality_code",
    municipality: "Municipality_name",
    day: "Date_of_statistics",
    gone: ["9999"],
  },
];

/**
 * The layout of a file with this head, of this day. The one that names the most of its columns; throws when there is none,
 * or when a head that changed meaning comes without a day.
 */
export function layoutOf(head: readonly string[], day: string | undefined): Layout {
  const fitting = LAYOUTS.filter(({ has }) => has.every((column) => head.includes(column)));
  const most = Math.max(...fitting.map(({ has }) => has.length));
  const best = fitting.filter(({ has }) => has.length === most);
  if (best.length === 0) throw new Error(`no layout of RIVM has the columns ${head.join(", ")}`);
  const dated = best.filter(({ from = "", to = "9" }) => day === undefined || (from <= day && day <= to));
  const [layout, other] = dated;
  if (layout && !other) return layout;
  throw new Error(
    day === undefined
      ? `a file with ${head.join(", ")} needs its "day"`
      : `no layout of RIVM of ${day} has these columns`,
  );
}
