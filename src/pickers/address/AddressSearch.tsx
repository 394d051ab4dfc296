import { useId, useState } from "react";
import { problemMessage } from "../../cube/problem.ts";
import { useAddresses, useAddressHost } from "../../data/addressHooks.ts";
import type { FoundAddress } from "../../data/addressHooks.ts";
import { useAreas } from "../../data/hooks.ts";
import { useWords } from "../../i18n/context.tsx";
import { setAreas, setLevel } from "../../workspace/actions.ts";
import { queryOf } from "../props.ts";
import type { PickerProps } from "../props.ts";
import "./address.css";

/** The neighbourhood, district and municipality of an address. Says whom it asks before it does. */
export function AddressSearch(props: PickerProps) {
  const words = useWords();
  const id = useId();
  const host = useAddressHost();
  const [typed, setTyped] = useState("");
  const [asked, setAsked] = useState("");
  const found = useAddresses(asked, host);
  if (host === "") return null;
  return (
    <details className="address-search">
      <summary>{words.text("address.title")}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(typed.trim());
        }}
      >
        <label className="field-label" htmlFor={id}>
          {words.text("address.field")}
        </label>
        <div className="address-row">
          <input
            id={id}
            className="field"
            type="text"
            autoComplete="off"
            required
            maxLength={120}
            aria-describedby={`${id}-asks`}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
          <button type="submit" className="button">
            {words.text("address.find")}
          </button>
        </div>
        <p id={`${id}-asks`} className="meta">
          {words.text("address.asks", { host: new URL(host).host })}
        </p>
      </form>
      <div aria-live="polite">
        {found.state === "loading" && <p className="meta">{words.text("address.busy")}</p>}
        {found.state === "failed" && (
          <div className="notice">
            <p>{words.say(problemMessage(found.problem))}</p>
            <button type="button" className="button" onClick={found.retry}>
              {words.text("data.retry")}
            </button>
          </div>
        )}
        {found.state === "ready" && (
          <>
            <p className="meta">{words.text("address.found", { count: found.value.length })}</p>
            <Found {...props} addresses={found.value} />
          </>
        )}
      </div>
    </details>
  );
}

/** Each address with its areas, as buttons. A neighbourhood that the figures do not have says so. */
function Found({ addresses, workspace, act }: PickerProps & { readonly addresses: readonly FoundAddress[] }) {
  const words = useWords();
  const known = useAreas("buurt");
  const { level, areas: chosen } = queryOf(workspace);
  const isChosen = (code: string): boolean =>
    chosen.some(({ role, rule }) => role === "selected" && rule.kind === "codes" && rule.codes.includes(code));
  if (known.state !== "ready") return null;
  const { levels, areas } = known.value;
  return (
    <ul className="address-list">
      {addresses.map((address) => (
        <li key={address.name}>
          <strong>{address.name}</strong>
          <ul>
            {address.areas.map((area) => {
              const called = levels.find(({ id }) => id === area.level)?.name;
              const kind = called ? words.localised(called) : area.level;
              const name = areas[area.code]?.name ?? area.name;
              const text = name.toLowerCase().startsWith(kind) ? name : `${kind} ${name}`;
              return (
                <li key={area.code}>
                  {Object.hasOwn(areas, area.code) ? (
                    <button
                      type="button"
                      className="button"
                      aria-pressed={level === area.level && isChosen(area.code)}
                      onClick={() =>
                        act("setAreas", (now) =>
                          setAreas(setLevel(now, area.level), [{ kind: "codes", codes: [area.code] }]),
                        )
                      }
                    >
                      {text}
                    </button>
                  ) : (
                    <span className="meta">{words.text("address.unknown", { area: text })}</span>
                  )}
                </li>
              );
            })}
          </ul>
        </li>
      ))}
    </ul>
  );
}
