import { useId, useState } from "react";
import type { Service } from "../../data/engine/engine.ts";
import { allowHosts } from "../../data/allowHosts.ts";
import { useDataClient } from "../../data/provider.tsx";
import { isAddress, recognise, useFound, useRecognised, useTable } from "../../data/liveHooks.ts";
import type { Reading } from "../../data/hooks.ts";
import { useWords } from "../../i18n/context.tsx";
import { problemMessage } from "../../cube/problem.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import type { PickerProps } from "../props.ts";
import { TableChoice } from "./TableChoice.tsx";
import "./tables.css";

interface TablesDialogProps extends PickerProps {
  readonly services: readonly Service[];
  readonly onClose: () => void;
}

/** Finds a table of a live service, says what is in it, and adds what is picked. Nothing is asked before *Zoek* or *Open*. */
export function TablesDialog({ services, onClose, ...props }: TablesDialogProps) {
  const words = useWords();
  const id = useId();
  const { engine } = useDataClient();
  const [chosen, setService] = useState(services[0]?.id);
  const [typed, setTyped] = useState("");
  const [asked, setAsked] = useState("");
  const [table, setTable] = useState("");
  const service = services.find((one) => one.id === chosen);
  const lists = service?.lists === true;
  const recognised = useRecognised(typed.trim());
  const found = useFound(service?.id ?? "", lists ? asked : "");
  // An address that gives one table needs no list of one.
  const only =
    service?.kind === "jsonstat" && found.state === "ready" && found.value.length === 1 ? found.value[0] : null;
  const shown = table || (only?.id ?? "");
  const described = useTable(service?.id ?? "", shown);
  if (!service) return null;
  const host = recognised ? recognised.host : service.host;
  const nobody = recognised === null || (service.kind === "jsonstat" && !recognised);
  const ask = async () => {
    const words = typed.trim();
    // Who pastes an address and presses Enter at once is quicker than the looking at it.
    const found = recognised ?? (isAddress(words) ? await recognise(engine, words) : undefined);
    const to = found ? services.find(({ id: one }) => one === found.service) : service;
    const wrong = found === null || (to?.kind === "jsonstat" && !found);
    // Only the site that stood there is asked, or the one in the address itself; another one stands there now.
    if (!to || wrong || (found && host !== "" && found.host !== host)) return;
    await allowHosts(engine, [found?.host ?? host]);
    const byList = to.lists && (!found || to.kind === "jsonstat");
    setService(to.id);
    setTable(byList ? "" : (found?.table ?? words));
    setAsked(byList ? words : "");
  };
  const stop = () => {
    setAsked("");
    setTable("");
  };
  return (
    <Dialog title={words.text("tables.title")} closeLabel={words.text("tables.close")} onClose={onClose}>
      <form
        className="tables-form"
        onSubmit={(event) => {
          event.preventDefault();
          void ask();
        }}
      >
        {services.length > 1 && (
          <div className="tables-field">
            <label htmlFor={`${id}-source`}>{words.text("tables.source")}</label>
            <select
              id={`${id}-source`}
              className="field"
              value={service.id}
              onChange={(event) => {
                setService(event.target.value);
                setTyped("");
                stop();
              }}
            >
              {services.map((one) => (
                <option key={one.id} value={one.id}>
                  {words.text(`tables.kind-${one.kind}`, { host: hostName(one.host) })}
                </option>
              ))}
            </select>
          </div>
        )}
        <div className="tables-field">
          <label htmlFor={`${id}-words`}>{words.text(`tables.words-${service.kind}`)}</label>
          <input
            id={`${id}-words`}
            className="field"
            type="text"
            autoComplete="off"
            spellCheck={false}
            required
            aria-describedby={`${id}-asks`}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </div>
        <button type="submit" className="button primary">
          {words.text(lists ? "tables.find" : "tables.open")}
        </button>
      </form>
      <p id={`${id}-asks`} className="small quiet tables-asks">
        {nobody && typed !== ""
          ? words.text("tables.nobody")
          : host === ""
            ? words.text("tables.asks-address")
            : words.text("tables.asks", { host: hostName(host) })}
      </p>
      <div aria-live="polite">
        {shown === "" && <Waiting of={found} host={host} onStop={stop} />}
        {shown === "" && found.state === "ready" && (
          <>
            <p className="small tables-count">{words.text("tables.found", { count: found.value.length })}</p>
            <ul className="tables-found">
              {found.value.map((one) => (
                <li key={one.id}>
                  <button type="button" className="tables-row" onClick={() => setTable(one.id)}>
                    <strong>{one.title}</strong>
                    <span className="meta">
                      {[one.id, one.about, one.ended ? words.text("tables.ended") : ""].filter(Boolean).join(" · ")}
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
        <Waiting of={described} host={host} onStop={stop} />
      </div>
      {described.state === "ready" && (
        <>
          {lists && asked !== "" && !only && (
            <button type="button" className="button link" onClick={() => setTable("")}>
              {words.text("tables.back")}
            </button>
          )}
          <TableChoice key={described.value.id} {...props} table={described.value} onDone={onClose} />
        </>
      )}
    </Dialog>
  );
}

/** What is said while something is on its way, and when it did not come. */
function Waiting({ of, host, onStop }: { of: Reading<unknown>; host: string; onStop: () => void }) {
  const words = useWords();
  const { engine } = useDataClient();
  if (of.state === "failed") {
    const { problem, retry } = of;
    const unasked = problem.kind === "unasked";
    // A list may lead to another site than its own.
    const again = () => (unasked ? void allowHosts(engine, [problem.where]).then(retry) : retry());
    return (
      <div className="notice tables-failed">
        <p>
          {unasked
            ? words.text("tables.ask-first", { host: hostName(problem.where) })
            : words.say(problemMessage(problem))}
        </p>
        <button type="button" className="button" onClick={again}>
          {words.text(unasked ? "tables.ask" : "data.retry")}
        </button>
      </div>
    );
  }
  if (of.state !== "loading") return null;
  return (
    <p className="tables-busy">
      {words.text("tables.busy", { host: hostName(host) })}
      <button type="button" className="button" onClick={onStop}>
        {words.text("tables.stop")}
      </button>
    </p>
  );
}

function hostName(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).host : "…";
}
