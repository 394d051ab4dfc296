import { useState } from "react";
import { forbidHosts } from "../../data/allowHosts.ts";
import { keptHosts } from "../../data/hosts.ts";
import { useDataClient } from "../../data/provider.tsx";
import { useWords } from "../../i18n/context.tsx";

/** Which sites of others this device lets be asked, and the way to take that back. */
export function AllowedHosts() {
  const words = useWords();
  const { engine } = useDataClient();
  const [hosts, setHosts] = useState(() => keptHosts().filter((origin) => URL.canParse(origin)));
  const [taken, setTaken] = useState("");
  return (
    <section aria-labelledby="hosts-title">
      <h3 id="hosts-title">{words.text("work.hosts")}</h3>
      <p className="small quiet">{words.text(hosts.length === 0 ? "work.hosts-none" : "work.hosts-what")}</p>
      <ul className="allowed-hosts">
        {hosts.map((origin) => {
          const { host } = new URL(origin);
          return (
            <li key={origin}>
              {host}
              <button
                type="button"
                className="button link"
                aria-label={words.text("work.hosts-take", { host })}
                onClick={() => {
                  setTaken(host);
                  setHosts(hosts.filter((one) => one !== origin));
                  void forbidHosts(engine, [origin]);
                }}
              >
                {words.text("work.hosts-take-short")}
              </button>
            </li>
          );
        })}
      </ul>
      <p className="small" role="status">
        {taken !== "" && words.text("work.hosts-taken", { host: taken })}
      </p>
    </section>
  );
}
