import { useState } from "react";
import type { Dimension } from "../../cube/indicator.ts";
import type { Query, SeriesChoice } from "../../analysis/query.ts";
import { toChoose } from "../../data/engine/unchosen.ts";
import { useWords } from "../../i18n/context.tsx";
import { setMembers } from "../../workspace/actions.ts";
import { MemberPicker } from "../indicators/MemberPicker.tsx";
import type { PickerProps } from "../props.ts";
import "./tables.css";

/**
 * A live table without a total, of which a link names no members: what is wanted of each breakdown is asked, and
 * nothing is read before.
 */
export function ChooseMembers({ query, catalogue, act }: PickerProps & { readonly query: Query }) {
  const words = useWords();
  const asks = query.series.flatMap((series) => {
    const indicator = catalogue.indicators.find(({ id, source }) => id === series.indicator && source !== undefined);
    const dimensions = indicator ? toChoose(series, indicator) : [];
    return indicator && dimensions.length > 0 ? [{ series, name: words.localised(indicator.name), dimensions }] : [];
  });
  return asks.map(({ series, name, dimensions }) => (
    <Choice
      key={`${series.source}:${series.indicator}`}
      {...{ name, dimensions }}
      onDone={(members) =>
        act("setMembers", (now) =>
          Object.entries(members).reduce((before, [id, codes]) => setMembers(before, refOf(series), id, codes), now),
        )
      }
    />
  ));
}

const refOf = ({ indicator, source }: SeriesChoice) => ({ indicator, source });

interface ChoiceProps {
  readonly name: string;
  readonly dimensions: readonly Dimension[];
  readonly onDone: (members: Readonly<Record<string, readonly string[]>>) => void;
}

function Choice({ name, dimensions, onDone }: ChoiceProps) {
  const words = useWords();
  const [members, setChosen] = useState<Readonly<Record<string, readonly string[]>>>({});
  const ready = dimensions.every(({ id }) => members[id]?.length);
  return (
    <form
      className="notice choose-members"
      aria-label={name}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) onDone(members);
      }}
    >
      <p>
        <strong>{name}</strong> {words.text("tables.no-total")}
      </p>
      {dimensions.map((dimension) => (
        <MemberPicker
          key={dimension.id}
          {...{ dimension }}
          asked
          chosen={members[dimension.id] ?? []}
          onChange={(codes) => setChosen({ ...members, [dimension.id]: codes })}
        />
      ))}
      <button type="submit" className="button primary" disabled={!ready}>
        {words.text("tables.ask")}
      </button>
    </form>
  );
}
