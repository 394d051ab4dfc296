import { describe, expect, test } from "vitest";
import { lifeOfTable } from "../../../../src/sources/cbs/tableLife.ts";

const KEPT = { Status: "Regulier", Summary: "", Description: "", VersionNotes: "" };

const period = (Identifier: string, Status: string, Description = "") => ({
  Identifier,
  Title: Identifier.slice(0, 4),
  Index: 0,
  Description,
  DimensionGroupId: null,
  Status,
});

describe("what CBS says of the life of a table", () => {
  test("a table that is kept up to date, with nothing to say, says nothing", () => {
    expect(lifeOfTable(KEPT, [period("2020JJ00", "Definitief")])).toEqual({ notes: [], said: [], remarks: [] });
  });

  test.each(["Gediscontinueerd", "Vervallen"])(
    "%s: no new figures, and where it goes on in the words of CBS",
    (Status) => {
      const Description =
        "Deze tabel telt fietsen. Vanaf 2021 is deze tabel stopgezet en opgevolgd door 85000NED.\r\n\r\nNog een zin.";
      const { notes } = lifeOfTable({ ...KEPT, Status, Description }, []);
      expect(notes.map(({ kind, text }) => [kind, text.nl])).toEqual([
        [
          "ended",
          "CBS werkt deze tabel niet meer bij: er komen geen nieuwe cijfers. Vanaf 2021 is deze tabel stopgezet en opgevolgd door 85000NED.",
        ],
      ]);
    },
  );

  test("the parts that CBS heads alike, whatever stands behind the head", () => {
    const Description = [
      "Over de tabel.",
      "",
      "Status van de cijfers",
      "De laatste twee maanden zijn voorlopig.",
      " ",
      "Wijzigingen per 12 juni 2026:",
      "Mei 2026 is toegevoegd.",
      "",
      "Wanneer komen er nieuwe cijfers? Op 10 juli.",
      "Wijzigingen per 1 mei 2020: ",
    ].join("\r\n");
    expect(lifeOfTable({ ...KEPT, Description }, []).said).toEqual([
      { head: "Status van de cijfers", text: "De laatste twee maanden zijn voorlopig." },
      { head: "Wijzigingen per 12 juni 2026", text: "Mei 2026 is toegevoegd." },
      { head: "Wanneer komen er nieuwe cijfers", text: "Op 10 juli." },
    ]);
  });

  test("provisional periods are counted; a text that says otherwise than the status stands beside its figures", () => {
    const { notes, remarks } = lifeOfTable(KEPT, [
      period("2022JJ00", "Definitief"),
      period("2023JJ00", "Definitief", "Voorlopige cijfers"),
      period("2024JJ00", "NaderVoorlopig", "Nader voorlopige cijfers"),
      period("2025JJ00", "Voorlopig", "Voorlopige cijfers"),
      period("2025X000", "Voorlopig"),
    ]);
    expect(remarks).toMatchObject([{ id: "tables.provisional", params: { count: 2, example: { nl: "2025" } } }]);
    expect(notes.map(({ from, to, text }) => [from, to, text.nl])).toEqual([
      ["2023-01-01", "2023-12-31", "2023: Voorlopige cijfers"],
      ["2024-01-01", "2024-12-31", "2024: Nader voorlopige cijfers"],
    ]);
  });
});
