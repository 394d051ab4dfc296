// @vitest-environment happy-dom
import { act } from "react";
import { expect, test } from "vitest";
import { HowItWasRead } from "../../../src/pickers/own/HowItWasRead.tsx";
import { Mistakes } from "../../../src/pickers/own/Mistakes.tsx";
import type { Corrections } from "../../../src/sources/own/propose.ts";
import { bytesOf, figuresOf, realAreas, understood } from "../sources/own/files.ts";
import { hosted } from "../hosted.ts";

const { host, render } = hosted();

/** Shows what was understood of a file; gives a way to choose in a list by its label, after which the file is read anew. */
async function shown(text: string) {
  const areas = await realAreas();
  let said: Corrections = {};
  const correct = (more: Corrections): void => {
    said = { ...said, ...more };
  };
  const read = async () => {
    const now = await understood("mijn.csv", bytesOf(text), said);
    const preview = { ...now.preview, id: "", name: "mijn", kept: false };
    act(() =>
      render(
        <>
          <Mistakes {...{ preview, areas }} onCorrect={correct} />
          <HowItWasRead {...{ preview, areas }} onCorrect={correct} onReread={correct} />
        </>,
      ),
    );
    return now;
  };
  const choose = (label: RegExp, value: string) => {
    const list = [...host.querySelectorAll("select")].find((one) => {
      const text = one.getAttribute("aria-label") ?? host.querySelector(`label[for="${one.id}"]`)?.textContent;
      return label.test(text ?? "");
    });
    if (!list) throw new Error(`no list ${String(label)}`);
    act(() => {
      list.value = value;
      list.dispatchEvent(new Event("change", { bubbles: true }));
    });
    return read();
  };
  return { first: await read(), choose };
}

test("the decimal mark is corrected", async () => {
  const { first, choose } = await shown("Gebied;Jaar;Waarde\nGM0344;2020;1.234\nGM0307;2020;2.345\n");
  const other = first.preview.choices.decimal === "," ? "." : ",";
  const before = figuresOf(first, "Waarde");
  const after = figuresOf(await choose(/^Decimaalteken/i, other), "Waarde");
  expect([before["GM0344 2020"], after["GM0344 2020"]].sort()).toEqual([1.234, 1234]);
});

test("the level is corrected: a name that is a municipality and a province", async () => {
  const { choose } = await shown("Gebied;Jaar;Waarde\nUtrecht;2020;5\nGroningen;2020;6\n");
  const province = await choose(/^Gebiedsniveau/, "provincie");
  expect(figuresOf(province, "Waarde", "provincie")).toEqual({ "PV26 2020": 5, "PV20 2020": 6 });
  const municipality = await choose(/^Gebiedsniveau/, "gemeente");
  expect(figuresOf(municipality, "Waarde")).toEqual({ "GM0344 2020": 5, "GM0014 2020": 6 });
});

test("a column is corrected: it is no figure", async () => {
  const { first, choose } = await shown("Gebied;Jaar;Waarde;Nummer\nGM0344;2020;5;7\nGM0307;2020;6;8\n");
  expect(figuresOf(first, "Nummer")).not.toEqual({});
  const after = await choose(/Nummer/, "none");
  expect(figuresOf(after, "Nummer")).toEqual({});
  expect(figuresOf(after, "Waarde")).toEqual({ "GM0344 2020": 5, "GM0307 2020": 6 });
});

test("an area that looks like another is taken for it when it is said", async () => {
  const { first, choose } = await shown("Gebied;Jaar;Waarde\nUtrecht;2020;5\nAmersfort;2020;6\nZeist;2020;7\n");
  expect(first.preview.unplaced[0]?.like.map(({ code }) => code)).toContain("GM0307");
  const after = await choose(/Amersfort/, "GM0307");
  expect(figuresOf(after, "Waarde")["GM0307 2020"]).toBe(6);
});
