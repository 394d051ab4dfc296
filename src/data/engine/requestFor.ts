import { createRequest } from "../../sources/request.ts";
import type { Request } from "../../sources/request.ts";
import type { EngineSettings } from "./engine.ts";

/** The way to anything outside, as a site allows it. */
export function requestFor({ home, hosts }: EngineSettings): Request {
  return createRequest({ home: new URL(home), hosts });
}
