import type { Message } from "../../../cube/message.ts";
import type { DataClient } from "../../../data/client.ts";
import { FORMS } from "../../../presentations/registry.ts";
import type { Workspace } from "../../../workspace/document.ts";
import { readJiveAddress } from "../../../workspace/jive/address.ts";
import { fromJive } from "../../../workspace/jive/convert.ts";
import { readJiveFile } from "../../../workspace/jive/file.ts";
import type { JiveReading } from "../../../workspace/jive/selection.ts";
import { decodeLink } from "../../../workspace/link/decode.ts";
import { parseXml } from "./parseXml.ts";
import { unknownTopics } from "./unknownTopics.ts";

/** What came of something from elsewhere. */
export interface FromElsewhere {
  readonly workspace: Workspace | null;
  readonly notices: readonly Message[];
}

const failed = (id: string): FromElsewhere => ({ workspace: null, notices: [{ id: `work.jive-${id}` }] });

/** A workspace file of Jive. */
export function openJiveFile(text: string, client: DataClient): Promise<FromElsewhere> {
  const root = parseXml(text);
  if (!root) return Promise.resolve(failed("broken"));
  const reading = readJiveFile(root);
  return reading ? convert(reading, client) : Promise.resolve(failed("other"));
}

/** An address: one of Jive by its parameters, else a link of our own. */
export async function openAddress(text: string, client: DataClient): Promise<FromElsewhere> {
  const jive = readJiveAddress(text);
  if (jive) return convert(jive, client);
  const search = /\?[^#]*/.exec(text.trim())?.[0];
  const { workspace, notices } = search === undefined ? { workspace: null, notices: [] } : decodeLink(search);
  return workspace ? { workspace, notices } : failed("none");
}

async function convert(reading: JiveReading, client: DataClient): Promise<FromElsewhere> {
  const [catalogue, areas] = await Promise.all([
    client.queries.query(client.catalogue()),
    client.queries.query(client.areas()),
  ]);
  const { workspace, notices, unknown } = fromJive(reading, { catalogue, areas, forms: FORMS.map(({ id }) => id) });
  unknownTopics.setState(unknown, true);
  return { workspace, notices };
}
