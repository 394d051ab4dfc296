import type { Problem } from "../../cube/problem.ts";
import { allowHosts } from "../../data/allowHosts.ts";
import { useDataClient } from "../../data/provider.tsx";
import { useWords } from "../../i18n/context.tsx";

interface AskFirstProps {
  /** All *unasked*: `where` is the site, `what` the table. */
  readonly problems: readonly Problem[];
  readonly retry: () => void;
}

/** A figure needs other sites: which, for what, and the button that lets them be asked. Nothing was asked before. */
export function AskFirst({ problems, retry }: AskFirstProps) {
  const words = useWords();
  const { engine } = useDataClient();
  const origins = [...new Set(problems.map(({ where }) => where))];
  const tablesOf = (origin: string): string =>
    [...new Set(problems.filter(({ where }) => where === origin).map(({ what }) => what))].join(", ");
  const hosts = origins.map((origin) => new URL(origin).host).join(", ");
  return (
    <div className="advice notice ask-first" role="status">
      <p>
        <strong>{words.text("tables.ask-title")}</strong> {words.text("tables.ask-first", { host: hosts })}
      </p>
      <ul>
        {origins.map((origin) => (
          <li key={origin}>
            {words.text("tables.ask-what", { host: new URL(origin).host, tables: tablesOf(origin) })}
          </li>
        ))}
      </ul>
      <button type="button" className="button primary" onClick={() => void allowHosts(engine, origins).then(retry)}>
        {words.text("tables.ask")}
      </button>
      <p className="small quiet">{words.text("tables.ask-kept", { host: hosts })}</p>
    </div>
  );
}
