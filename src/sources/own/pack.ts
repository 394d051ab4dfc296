import * as v from "valibot";
import { RecordSchema } from "./device.ts";
import type { OwnRecord } from "./device.ts";

/** Own files as they travel in a file of a workspace: the bytes as text. */
const PackedSchema = v.object({ ...v.omit(RecordSchema, ["bytes"]).entries, bytes: v.string() });

export type Packed = v.InferOutput<typeof PackedSchema>;

/** At most this many bytes of a record are encoded in one go: an argument list has an end. */
const CHUNK = 0x8000;

export function pack(records: readonly OwnRecord[]): readonly Packed[] {
  return records.map((record) => ({ ...record, bytes: toBase64(new Uint8Array(record.bytes)) }));
}

/** The records in a file from outside; those that are none are left out. */
export function unpack(raw: unknown): readonly OwnRecord[] {
  if (!Array.isArray(raw)) return [];
  return raw.flatMap((one: unknown): OwnRecord[] => {
    const packed = v.safeParse(PackedSchema, one);
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
