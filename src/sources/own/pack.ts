import * as v from "valibot";
import { RecordSchema, ShapesSchema } from "./device.ts";
import type { OwnRecord, ShapesRecord } from "./device.ts";

/** Own files as they travel in a file of a workspace: the bytes as text. Figures have spans, borders and points do not. */
const PackedSchema = v.object({ ...v.omit(RecordSchema, ["bytes"]).entries, bytes: v.string() });
const PackedShapesSchema = v.object({ ...v.omit(ShapesSchema, ["bytes"]).entries, bytes: v.string() });

export type Packed = v.InferOutput<typeof PackedSchema> | v.InferOutput<typeof PackedShapesSchema>;

/** At most this many bytes of a record are encoded in one go: an argument list has an end. */
const CHUNK = 0x8000;

/** Records of a device as text, to go along in a file. */
export function pack(records: readonly (OwnRecord | ShapesRecord)[]): readonly Packed[] {
  return records.map((record) => ({ ...record, bytes: toBase64(new Uint8Array(record.bytes)) }));
}

export interface Unpacked {
  readonly files: readonly OwnRecord[];
  readonly shapes: readonly ShapesRecord[];
}

/** The records in a file from outside; those that are none are left out. */
export function unpack(raw: unknown): Unpacked {
  const all: readonly unknown[] = Array.isArray(raw) ? raw : [];
  return { files: recordsIn(all, PackedSchema), shapes: recordsIn(all, PackedShapesSchema) };
}

function recordsIn<P extends { readonly bytes: string }>(
  all: readonly unknown[],
  schema: v.GenericSchema<unknown, P>,
): (Omit<P, "bytes"> & { readonly bytes: ArrayBuffer })[] {
  return all.flatMap((one) => {
    const packed = v.safeParse(schema, one);
    const bytes = packed.success ? fromBase64(packed.output.bytes) : undefined;
    return packed.success && bytes ? [{ ...packed.output, bytes }] : [];
  });
}

function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
}

function fromBase64(text: string): ArrayBuffer | undefined {
  try {
    return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0)).buffer;
  } catch {
    return undefined;
  }
}
