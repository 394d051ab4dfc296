import { toJsonSchema } from "@valibot/to-json-schema";
import type { GenericSchema } from "valibot";
import {
  AreasSchema,
  CatalogueSchema,
  DatasetSchema,
  SheetSchema,
  SmallAreasSchema,
} from "../../sources/store/schema.ts";

interface Answer {
  readonly path: string;
  readonly summary: string;
  readonly schema: string;
}

const SCHEMAS: Readonly<Record<string, GenericSchema>> = {
  Catalogue: CatalogueSchema,
  Sheet: SheetSchema,
  Dataset: DatasetSchema,
  Areas: AreasSchema,
  SmallAreas: SmallAreasSchema,
};

const ANSWERS: readonly Answer[] = [
  {
    path: "/catalogue.json",
    summary: "All indicators, as a JSON-stat collection. The only file that changes in place.",
    schema: "Catalogue",
  },
  {
    path: "/indicators/{id}.{hash}.json",
    summary: "What an indicator means, where it is from and how complete it is.",
    schema: "Sheet",
  },
  {
    path: "/data/{id}/{part}.{hash}.json",
    summary: "Figures of one indicator and level, as a dense JSON-stat 2.0 dataset.",
    schema: "Dataset",
  },
  {
    path: "/areas/nl.{hash}.json",
    summary: "Areas, divisions, parents, successors, ready groups and borders.",
    schema: "Areas",
  },
  { path: "/areas/{division}.{hash}.json", summary: "Names of districts and neighbourhoods.", schema: "SmallAreas" },
  {
    path: "/boundaries/{borders}.{hash}.json",
    summary: "Borders of the areas of one division, an object per level.",
    schema: "Topology",
  },
];

const COLUMN = { type: "array" as const, items: { type: ["number" as const, "null" as const] } };

/** TopoJSON has a specification of its own; here stands what is particular to a store. */
const TOPOLOGY = {
  type: "object",
  description: "TopoJSON in WGS84 with an object per level; `id` of a geometry is the code of its area.",
  required: ["type", "objects", "arcs"],
  properties: {
    type: { const: "Topology" },
    transform: { type: "object" },
    objects: { type: "object", additionalProperties: { type: "object" } },
    arcs: { type: "array" },
  },
};

/**
 * The OpenAPI 3.1 document of a store. Its schemas are made from those that the reader parses by, so the two cannot
 * part. Addresses with a hash are found in the catalogue and in the files it leads to; they are never built.
 */
export function openApiDocument(publication: {
  readonly updated: string;
  readonly label: { readonly nl: string };
}): object {
  const schemas = Object.entries(SCHEMAS).map(([name, schema]) => {
    const converted = toJsonSchema(schema, {
      target: "draft-2020-12",
      // The reader looks at every cell by itself; to others, a column is a list of numbers and nulls.
      overrideSchema: ({ valibotSchema }) => (valibotSchema.type === "custom" ? COLUMN : undefined),
    });
    return [name, { ...converted, $schema: undefined }] as const;
  });
  return {
    openapi: "3.1.0",
    info: {
      title: publication.label.nl,
      version: publication.updated,
      summary: "A store of Meetlat: municipal statistics as static files.",
      description:
        "Every answer is a static JSON file; there are no questions to ask but addresses. Figures are JSON-stat 2.0, " +
        "with one departure: `href` is relative to the file it stands in. A file with a hash in its name never changes.",
    },
    servers: [{ url: "." }],
    paths: Object.fromEntries(
      ANSWERS.map(({ path, summary, schema }) => [path, { get: operation(path, summary, schema) }]),
    ),
    components: { schemas: { ...Object.fromEntries(schemas), Topology: TOPOLOGY } },
  };
}

function operation(path: string, summary: string, schema: string): object {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "");
  return {
    operationId: `get${schema}`,
    summary,
    ...(names.length === 0
      ? {}
      : { parameters: names.map((name) => ({ name, in: "path", required: true, schema: { type: "string" } })) }),
    responses: {
      "200": {
        description: summary,
        content: { "application/json": { schema: { $ref: `#/components/schemas/${schema}` } } },
      },
      "404": { description: "No such file: the catalogue that led here is more than two publications old." },
    },
  };
}
