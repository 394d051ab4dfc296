import { afterEach } from "vitest";
import { membersPerCell } from "../../../../src/cube/cube.ts";
import type { Cube } from "../../../../src/cube/cube.ts";
import { flagsOf } from "../../../../src/cube/flags.ts";
import { isProblem } from "../../../../src/cube/problem.ts";
import type { Problem } from "../../../../src/cube/problem.ts";
import { reasonOf } from "../../../../src/cube/reason.ts";
import { patient } from "../../../../src/sources/patient.ts";
import { createRequest } from "../../../../src/sources/request.ts";
import { serve } from "../server.ts";
import type { Handler, TestServer } from "../server.ts";

const servers: TestServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

export type Office = (...args: Parameters<Handler>) => boolean;

/** A server of one office, and the requests of a page at the same address. */
export async function served(office: Office) {
  const server = await serve((request, response) => {
    if (!office(request, response)) response.writeHead(404).end();
  });
  servers.push(server);
  return { server, request: patient(createRequest({ home: server.base, hosts: [], patience: 200 }), { pause: 1 }) };
}

/** The answer, which is no Problem. */
export function right<T>(answer: T | Problem): T {
  if (isProblem(answer)) throw new Error(JSON.stringify(answer));
  return answer;
}

/** Every cell as people would read it: a figure with its flags, or why there is none. */
export function told(cube: Cube): Record<string, unknown> {
  const inner = membersPerCell(cube);
  const cells = cube.areas.flatMap((area, row) =>
    cube.periods.flatMap((period, column) =>
      Array.from({ length: inner }, (_, at) => {
        const cell = (row * cube.periods.length + column) * inner + at;
        const reason = reasonOf(cube.reason[cell] ?? -1);
        const flags = flagsOf(cube.flags[cell] ?? 0);
        const figure = flags.length > 0 ? [cube.values[cell], ...flags] : cube.values[cell];
        return [
          [area.split("_").at(-1), period, ...(inner > 1 ? [at] : [])].join(" "),
          reason === "present" ? figure : reason,
        ] as const;
      }),
    ),
  );
  return Object.fromEntries(cells);
}
