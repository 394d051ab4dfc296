import { expect, test } from "vitest";
import type {
  Area,
  AreaGroup,
  BordersEntry,
  Division,
  Level,
  Membership,
  Neighbours,
  Succession,
} from "../../../../src/cube/area.ts";
import type { Indicator, IndicatorNote, Opening, Provider, Sheet, Span } from "../../../../src/cube/indicator.ts";
import type { AreasFile, CatalogueFile, SheetFile } from "../../../../src/sources/store/schema.ts";

type Item = CatalogueFile["link"]["item"][number]["extension"];
type One<T extends readonly unknown[]> = T[number];
/** Fields that the model has and the file does not: they would be lost on the way in, without a sound. */
type Lost<Model, File> = Exclude<keyof Model, keyof File>;

/** The compiler refuses this type when anything is left over. */
type Never<T extends readonly never[]> = T;
type NothingLost = Never<
  [
    Lost<Omit<Indicator, "name" | "hash" | "source">, Item>,
    Lost<Span, One<Item["spans"]>>,
    Lost<IndicatorNote, One<Item["notes"]>>,
    Lost<Opening, Item["opening"]>,
    Lost<Provider, One<CatalogueFile["extension"]["providers"]>>,
    Lost<Omit<Sheet, "updated" | "files">, SheetFile["extension"]>,
    Lost<Area, One<AreasFile["areas"]>>,
    Lost<Level, One<AreasFile["levels"]>>,
    Lost<Division, One<AreasFile["divisions"]>>,
    Lost<Membership, One<AreasFile["memberships"]>>,
    Lost<Succession, One<AreasFile["successions"]>>,
    Lost<AreaGroup, One<AreasFile["groups"]>>,
    Lost<Neighbours, One<AreasFile["neighbours"]>>,
    Lost<BordersEntry, One<AreasFile["borders"]>>,
  ]
>;

test("no field of the model is lost because the schema of the files does not know it", () => {
  const lost: NothingLost[] = [];
  expect(lost).toEqual([]);
});
