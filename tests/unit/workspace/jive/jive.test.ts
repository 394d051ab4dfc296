import { DOMParser } from "@xmldom/xmldom";
import * as fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { readJiveAddress } from "../../../../src/workspace/jive/address.ts";
import { fromJive } from "../../../../src/workspace/jive/convert.ts";
import type { Converted } from "../../../../src/workspace/jive/convert.ts";
import { readJiveFile } from "../../../../src/workspace/jive/file.ts";
import type { XmlElement } from "../../../../src/workspace/jive/file.ts";
import { encodeLink } from "../../../../src/workspace/link/encode.ts";
import { WorkspaceSchema } from "../../../../src/workspace/schema.ts";
import { FORMS } from "../../../../src/presentations/registry.ts";
import { AREAS, CATALOGUE } from "../samples.ts";

const forms = FORMS.map(({ id }) => id);
const ground = { catalogue: CATALOGUE, areas: AREAS, forms };
const said = ({ workspace, notices, unknown }: Converted) => ({
  link: workspace && encodeLink(workspace),
  notices: notices.map(({ id, params = {} }) =>
    [id.replace("work.jive-", ""), ...Object.values(params).map(String)].join(" "),
  ),
  unknown: unknown.map(({ code }) => code),
});

const address = (search: string) => {
  const reading = readJiveAddress(`https://gemeente.buurtmonitor.nl/jive?${search}`);
  return reading && said(fromJive(reading, ground));
};

describe("an address of Jive", () => {
  it.each<[string, string, string[], string[]]>([
    ["var=population&geolevel=gemeente&period=mrp", "indicators=population", [], []],
    ["var=population,crimes&period=2019,2018", "indicators=population,crimes&periods=2018,2019", [], []],
    ["var=POPULATION&geoitem=gemeente_344,363", "indicators=population&areas=GM0344,GM0363", [], []],
    ["var=population&geoitem_codes=GM0344", "indicators=population&areas=GM0344", [], []],
    ["var=population&geoitem=Den+Haag", "indicators=population&areas=GM0518", [], []],
    ["var=population&geolevel=Gemeenten&geoitem=344", "indicators=population&areas=GM0344", [], []],
    [
      "var=crimes&geolevel=gemeente&geoitem=344&geosplit=buurt",
      "indicators=crimes&level=buurt&areas=in:GM0344",
      [],
      [],
    ],
    ["var=population&geocompare=nederland", "indicators=population&compare=NL01", [], []],
    [
      "var=population&geoitem=344&geocompare=provincie",
      "indicators=population&areas=GM0344&compare=parents:provincie",
      [],
      [],
    ],
    ["var=population&geocompare=gemeente&geocompare_item=363", "indicators=population&compare=GM0363", [], []],
    ["var=votes-tk2025&dimlevel=party", "indicators=votes-tk2025~party.vvd.d66", [], []],
    ["var=population&view=TableChoropleth", "indicators=population&view=heat", [], []],
    ["var=population&view=map", "indicators=population&view=map", [], []],
    ["var=population&view=MapPie", "indicators=population&view=pies", [], []],
    ["var=population&flip_table=true", "indicators=population&options=columns:.areas,rows:.slots.series", [], []],
    ["var=population&periodlevel=year&keepworkspace=true", "indicators=population", [], []],
    // What has no counterpart is listed.
    ["var=population&view=Rollator", "indicators=population", ["no-view Rollator"], []],
    [
      "var=population&presel=ps1&favorite=gemeente_344&lang=nl",
      "indicators=population",
      ["presel ps1", "favorite gemeente_344", "lang nl"],
      [],
    ],
    ["var=population&dimlevel=leeftijd", "indicators=population", ["no-dimension leeftijd"], []],
    ["var=population&periodlevel=maand", "indicators=population", ["no-period-level maand"], []],
    ["var=population&period=2020x1,2020", "indicators=population&periods=2020", ["no-period 2020x1"], []],
    ["var=population&geolevel=postcode&geoitem=1234", "indicators=population", ["no-level postcode"], []],
    ["var=population&geoitem=9999", "indicators=population", ["no-area 9999"], []],
    ["var=population&colour=red", "indicators=population", ["without colour red"], []],
    // Codes that are not exactly known are left to the person.
    ["var=inwtot,population", "indicators=population", [], ["inwtot"]],
    ["var=populaton&geoitem=344", "areas=GM0344", [], ["populaton"]],
  ])("%s → %s", (search, link, notices, unknown) => {
    expect(address(search)).toEqual({ link, notices, unknown });
  });

  it.each(["workspace_guid", "sel_guid", "jiveworkspace_guid"])(
    "%s says that only the server of Jive has it",
    (name) => {
      expect(address(`${name}=3f2504e0&var=population`)).toEqual({ link: null, notices: ["guid"], unknown: [] });
    },
  );

  it("is none without its parameters", () => {
    expect(readJiveAddress("https://example.org/")).toBeUndefined();
    expect(readJiveAddress("?indicators=population")).toBeUndefined();
    expect(readJiveAddress("")).toBeUndefined();
  });

  it("of any text never throws, and gives a workspace that fits the schema", () => {
    const value = fc.oneof(
      fc.string(),
      fc.constantFrom("344", "gemeente", "mrp", "map", "population", "__proto__", "constructor"),
    );
    const name = fc.constantFrom(
      "var",
      "geolevel",
      "geoitem",
      "geocompare",
      "geocompare_item",
      "geosplit",
      "dimlevel",
      "period",
      "periodlevel",
      "view",
      "presel",
      "__proto__",
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value), { maxLength: 8 }), (parts) => {
        const reading = readJiveAddress(`?${new URLSearchParams(parts).toString()}`);
        const workspace = reading && fromJive(reading, ground).workspace;
        if (workspace) expect(v.safeParse(WorkspaceSchema, workspace).issues).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });
});

/** As the page reads a file, with a parser that runs here. */
function xml(text: string): XmlElement {
  const read = (element: Element): XmlElement => {
    const nodes = Array.from(element.childNodes);
    return {
      name: element.localName.toLowerCase(),
      attributes: new Map(Array.from(element.attributes).map(({ name, value }) => [name.toLowerCase(), value])),
      children: nodes.filter((node) => node.nodeType === 1).map((node) => read(node as Element)),
      text: nodes
        .filter((node) => node.nodeType === 3)
        .map((node) => node.nodeValue ?? "")
        .join("")
        .trim(),
    };
  };
  const { documentElement } = new DOMParser().parseFromString(text, "application/xml");
  if (!documentElement) throw new Error("no XML");
  return read(documentElement as unknown as Element);
}

const FILE = `<?xml version="1.0"?>
<WorkSpace>
  <Presentation>
    <Title>Bevolking</Title><UserTitle>Onze regio</UserTitle>
    <DataSelection>
      <Variables><Variable><Code>population</Code><Name>Inwoners</Name></Variable><Variable Code="gez_75" Name="75-plussers"/></Variables>
      <Geo1>
        <Geo><Level>gemeente</Level><Items><Item>gemeente_344</Item><Item Code="gemeente_307"/></Items></Geo>
        <GeoCompareItems><Code>nederland_1</Code><Name>Nederland</Name></GeoCompareItems>
        <GeoCompareItems><Level>provincie</Level><Items>26</Items></GeoCompareItems>
      </Geo1>
      <Periods><Level>year</Level><Items><Item>2020</Item><Item>2024</Item></Items></Periods>
      <ZScoreType>None</ZScoreType>
    </DataSelection>
    <ViewType>Line</ViewType>
    <Layout><PropertyGroup Name="x"/></Layout>
  </Presentation>
  <Presentation>
    <DataSelection>
      <Variables>crimes</Variables>
      <Geo1><Geo Level="gemeente" Items="groep1"><Items>groep1</Items></Geo><CompareIndividualTotalize>true</CompareIndividualTotalize></Geo1>
      <SpecialPeriodType>MostRecent</SpecialPeriodType><SpecialPeriodTypeCount>3</SpecialPeriodTypeCount>
      <PercentageDimension>GEO</PercentageDimension>
    </DataSelection>
    <ViewType>Bar</ViewType>
  </Presentation>
  <WorkspaceGeoItemGroup><GeoItemGroupCode>groep1</GeoItemGroupCode><Name>Buren</Name><GeoLevel>gemeente</GeoLevel>
    <GeoItems><GeoItem Code="gemeente_344"/><GeoItem Code="gemeente_307"/></GeoItems></WorkspaceGeoItemGroup>
</WorkSpace>`;

describe("a workspace file of Jive", () => {
  it("becomes a tab per presentation, with own groups, and says what is left out", () => {
    const reading = readJiveFile(xml(FILE));
    const converted = reading && fromJive(reading, ground);
    expect(converted && said(converted)).toEqual({
      link:
        "title=Onze%20regio&indicators=population&areas=GM0344,GM0307&compare=NL01,PV26&periods=2020,2024&view=line" +
        "&tab=indicators=crimes/areas=GM0344.GM0307~as.Buren/periods=last:3/view=bar",
      notices: ["without percentagedimension GEO", "layout"],
      unknown: ["gez_75"],
    });
    expect(converted?.workspace?.groups).toEqual({ Buren: ["GM0344", "GM0307"] });
    expect(converted?.unknown).toEqual([{ code: "gez_75", name: "75-plussers" }]);
  });

  it("is none when it is another file", () => {
    expect(readJiveFile(xml("<svg/>"))).toBeUndefined();
  });

  it("without anything in it opens nothing", () => {
    const reading = readJiveFile(xml("<WorkSpace/>"));
    expect(reading && fromJive(reading, ground).workspace).toBeNull();
  });
});
