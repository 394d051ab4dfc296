import { useEffect, useMemo, useState } from "react";
import * as v from "valibot";
import { allowHosts, mayAsk } from "../../data/allowHosts.ts";
import { useDataClient } from "../../data/provider.tsx";
import { createTileShelf, tileReader } from "../../data/tileShelf.ts";
import { useWords } from "../../i18n/context.tsx";
import { background } from "../../presentations/map/options.ts";
import type { Point, Size, View } from "../../presentations/map/view.ts";
import { useSite } from "../site.ts";
import { backgroundOf, hostOf } from "./choice.ts";
import type { Background } from "./choice.ts";
import { Tiles } from "./Tiles.tsx";
import "./background.css";

interface UnderlayProps {
  /** What the options of the map say; a background of a link may be anything. */
  readonly chosen: unknown;
  readonly view: View;
  readonly size: Size;
  /** Where each of several maps of that size begins. */
  readonly corners?: readonly Point[] | undefined;
  readonly dark: boolean;
}

/** What lies under the areas of a map, or of maps that show the same land: a background, the question whether it may be asked for, or why there is none. */
export function Underlay({ chosen, ...sight }: UnderlayProps) {
  const words = useWords();
  const site = useSite();
  const { engine } = useDataClient();
  const key = JSON.stringify(v.parse(background, chosen));
  const found = useMemo(() => {
    const read = v.parse(background, JSON.parse(key));
    return read === null ? undefined : backgroundOf(read, site, new URL(document.baseURI));
  }, [key, site]);
  const [declined, setDeclined] = useState("");
  const [, setAgreed] = useState("");
  if (!found) return null;
  if ("id" in found) return <p className="map-background-said">{words.say(found)}</p>;
  const { origin } = found.address;
  if (origin === new URL(document.baseURI).origin || mayAsk(origin)) {
    return <Shown key={found.address.href} {...found} {...sight} />;
  }
  if (declined === key) return null;
  return (
    <div className="map-background-ask" role="status">
      <p>
        <strong>{words.text("background.ask-title")}</strong> {words.text("background.ask", { host: hostOf(origin) })}
      </p>
      <button
        type="button"
        className="button primary"
        onClick={() => {
          void allowHosts(engine, [origin]).then(() => setAgreed(origin));
        }}
      >
        {words.text("background.show")}
      </button>
      <button type="button" className="button" onClick={() => setDeclined(key)}>
        {words.text("background.not-now")}
      </button>
    </div>
  );
}

/** The background itself, and whose it is. */
function Shown({ address, attribution, ...sight }: Background & Omit<UnderlayProps, "chosen">) {
  const words = useWords();
  const { hosts } = useSite();
  const [arrived, setArrived] = useState(0);
  const shelf = useMemo(
    () =>
      createTileShelf(tileReader(address, new URL(document.baseURI), hosts), () => setArrived((count) => count + 1)),
    [address, hosts],
  );
  useEffect(() => () => shelf.end(), [shelf]);
  return (
    <>
      <Tiles {...{ shelf, arrived }} {...sight} />
      <div className="map-background-said">
        <p>{words.text("background.whose", { attribution })}</p>
        <p role="status">
          {shelf.failed() > 0 && (
            <>
              {words.text("background.failed", { host: hostOf(address.origin) })}{" "}
              <button type="button" className="button link" onClick={shelf.retry}>
                {words.text("data.retry")}
              </button>
            </>
          )}
        </p>
      </div>
    </>
  );
}
