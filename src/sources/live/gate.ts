import { problem } from "../../cube/problem.ts";
import type { Request } from "../request.ts";

/** The origins that the person has let be asked; the page adds to it. */
export type Allowed = Pick<ReadonlySet<string>, "has">;

/**
 * Lets no question through to a host of somebody else before the person has seen its name and agreed: until then the
 * answer is *unasked*. What lies on the page's own origin needs no leave.
 */
export function gated(request: Request, home: URL, allowed: Allowed): Request {
  return (address, options) =>
    address.origin === home.origin || allowed.has(address.origin)
      ? request(address, options)
      : Promise.resolve(problem("unasked", options.what, address.origin));
}
