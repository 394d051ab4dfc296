import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCsv } from "../../../src/sources/csv.ts";

const cells = (text: string, delimiter = ",") =>
  [...readCsv(text, delimiter)].map((row) => ("cells" in row ? row.cells : row.fault));

describe("readCsv", () => {
  test("reads lines with LF or CR LF, and a last line without an end", () => {
    expect(cells("a,b\r\n1,2\n3,4")).toEqual([
      ["a", "b"],
      ["1", "2"],
      ["3", "4"],
    ]);
  });

  test("reads delimiters, doubled quotes and line ends inside quotes, and goes on counting lines", () => {
    const rows = [...readCsv('"Nuenen, Gerwen","a ""b"""\n"two\nlines",x\nlast,y\n', ",")];
    expect(rows).toEqual([
      { line: 1, cells: ["Nuenen, Gerwen", 'a "b"'] },
      { line: 2, cells: ["two\nlines", "x"] },
      { line: 4, cells: ["last", "y"] },
    ]);
  });

  test("keeps empty cells at either end, quoted or bare", () => {
    expect(cells(';1;\n"";"2";""', ";")).toEqual([
      ["", "1", ""],
      ["", "2", ""],
    ]);
  });

  test("says what is wrong with a row and goes on with the next", () => {
    expect(cells('"a"b,c\nd"e,f"\nok,1')).toEqual([
      "text after a closing quote",
      "a quote inside a cell without quotes",
      ["ok", "1"],
    ]);
    expect(cells('ok,1\n"never closed,2')).toEqual([["ok", "1"], "a quote is not closed"]);
  });

  test("reads back whatever is written with quotes", () => {
    // A row of one empty cell is written as an empty line, which is no row.
    const table = fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 5 }), { maxLength: 6 });
    fc.assert(
      fc.property(table, (rows) => {
        const text = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join("\t")).join("\r\n");
        expect(cells(text, "\t")).toEqual(rows);
      }),
    );
  });
});
