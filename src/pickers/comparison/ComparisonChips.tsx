import { Suspense, useId, useRef, useState } from "react";
import { municipalityOf } from "../../cube/municipality.ts";
import { useWords } from "../../i18n/context.tsx";
import { lazyPart } from "../../i18n/lazyPart.tsx";
import type { AreaRule, Query } from "../../analysis/query.ts";
import { toggleReference } from "../../workspace/actions.ts";
import { isReferenceGroup, showReferenceGroups } from "../../workspace/groupActions.ts";
import { onlySelected, presentAreas, areaName, ruleName, selectedCodes } from "../areas/areaLists.ts";
import { chosenIndicators, countryOf, queryOf } from "../props.ts";
import type { PickerProps } from "../props.ts";
import { geographyAbroad } from "./abroad.ts";
import { similarOf } from "./likenessChoices.ts";
import { OtherReference } from "./OtherReference.tsx";
import "./comparison.css";
import "../pickers.css";

const SimilarPanel = lazyPart(async () => ({ default: (await import("./SimilarPanel.tsx")).SimilarPanel }));

type Kind = "similar" | "neighbours" | "province" | "country";
const KINDS: readonly Kind[] = ["similar", "neighbours", "province", "country"];
const MOST_FOR_PARENTS = 10;

/**
 * The four comparisons above every figure, one click each, and a fifth for anything else. They start from the one
 * selected area, else from *mijn gemeente*, else from the municipality of another comparison; when there is none, the
 * chip asks which municipality is meant. Beside figures of areas abroad only the fifth stands, with areas of that table.
 */
export function ComparisonChips(props: PickerProps) {
  const { workspace, act, areas, mine, catalogue } = props;
  const words = useWords();
  const [asking, setAsking] = useState<Kind | null>(null);
  const [isOther, setOther] = useState(false);
  const [isSimilar, setSimilar] = useState(false);
  const which = useRef<HTMLButtonElement>(null);
  const query = queryOf(workspace);
  const references = query.areas.filter(({ role }) => role === "reference").map(({ rule }) => rule);
  const country = countryOf(areas).code;
  const compared = references.map((rule) =>
    rule.kind === "neighbours" || rule.kind === "similar" ? rule.of : undefined,
  );
  const only = municipalityOf(areas, onlySelected(query.areas) ?? "")?.code;
  const focus = only ?? mine ?? compared.find((code) => code !== undefined);

  const abroad = geographyAbroad(chosenIndicators(query, catalogue), catalogue, areas);
  const isPressed = (kind: Kind) => references.some((rule) => kindOf(rule, props, country) === kind);
  const toggle = (rule: AreaRule) => act("toggleReference", (now) => toggleReference(now, rule));
  const press = (kind: Kind, from = focus) => {
    const pressed = references.find((rule) => kindOf(rule, props, country) === kind);
    const rule = pressed ?? ruleFor(kind, from, query, props, country);
    setAsking(rule ? null : kind);
    if (rule) toggle(rule);
  };
  const ownName = (rule: AreaRule) => query.areas.find((choice) => choice.rule === rule)?.name;
  const similar = similarOf(query.areas);
  const groups = query.areas.filter(isReferenceGroup);
  const isEach = groups.every(({ show }) => show === "each");
  const others = references.filter((rule) => kindOf(rule, props, country) === undefined);
  return (
    <div className="comparison" role="group" aria-label={words.text("pickers.compare-with")}>
      <span className="comparison-label" aria-hidden="true">
        {words.text("pickers.compare-with")}
      </span>
      {KINDS.filter((kind) => !abroad || isPressed(kind)).map((kind) => (
        <Chip
          key={kind}
          name={words.text(`pickers.compare-${kind}`)}
          pressed={isPressed(kind)}
          onPress={() => press(kind)}
        />
      ))}
      {similar && !abroad && (
        <button
          ref={which}
          type="button"
          className="chip-button other"
          aria-expanded={isSimilar}
          onClick={() => setSimilar(!isSimilar)}
        >
          {words.text("pickers.similar-which")}
        </button>
      )}
      {others.map((rule) => (
        <Chip
          key={JSON.stringify(rule)}
          name={ownName(rule) ?? ruleName(rule, query.level, areas, words)}
          pressed
          onPress={() => toggle(rule)}
        />
      ))}
      {groups.length > 0 && (
        <Chip
          name={words.text("pickers.groups-each")}
          pressed={isEach}
          onPress={() => act("changeReference", (now) => showReferenceGroups(now, isEach ? "together" : "each"))}
        />
      )}
      <button type="button" className="chip-button other" aria-expanded={isOther} onClick={() => setOther(!isOther)}>
        {words.text("pickers.compare-other")}
      </button>
      {asking ? (
        <AskMunicipality {...props} onChosen={(code) => press(asking, code)} onCancel={() => setAsking(null)} />
      ) : null}
      {isSimilar && similar ? (
        <Suspense fallback={null}>
          <SimilarPanel
            {...props}
            {...similar}
            onClose={() => {
              setSimilar(false);
              which.current?.focus();
            }}
          />
        </Suspense>
      ) : null}
      {isOther ? (
        <OtherReference {...props} {...(abroad && { abroad })} onToggle={toggle} onClose={() => setOther(false)} />
      ) : null}
    </div>
  );
}

function Chip({
  name,
  pressed,
  onPress,
}: {
  readonly name: string;
  readonly pressed: boolean;
  readonly onPress: () => void;
}) {
  return (
    <button type="button" className="chip-button" aria-pressed={pressed} onClick={onPress}>
      {name}
    </button>
  );
}

function kindOf(rule: AreaRule, { areas }: PickerProps, country: string): Kind | undefined {
  if (rule.kind === "similar" || rule.kind === "neighbours") return rule.kind;
  if (rule.kind === "parents") return rule.level === "provincie" ? "province" : undefined;
  if (rule.kind !== "codes" || rule.codes.length !== 1) return undefined;
  const [code = ""] = rule.codes;
  return code === country ? "country" : areas.areas[code]?.level === "provincie" ? "province" : undefined;
}

/** What a chip adds; undefined when it must first know which municipality is meant. */
function ruleFor(
  kind: Kind,
  from: string | undefined,
  query: Query,
  props: PickerProps,
  country: string,
): AreaRule | undefined {
  if (kind === "country") return { kind: "codes", codes: [country] };
  const picked = selectedCodes(query).length;
  if (kind === "province" && picked > 0 && picked <= MOST_FOR_PARENTS) return { kind: "parents", level: "provincie" };
  if (from === undefined) return undefined;
  if (kind !== "province") return { kind, of: from };
  const province = provinceOf(from, props);
  return province === undefined ? undefined : { kind: "codes", codes: [province] };
}

function provinceOf(code: string, { areas }: PickerProps): string | undefined {
  const known = areas.memberships.filter(({ child, parent }) => child === "gemeente" && parent === "provincie");
  return known.map(({ parents }) => parents[code]).findLast((parent) => parent !== undefined);
}

interface AskProps extends PickerProps {
  readonly onChosen: (code: string) => void;
  readonly onCancel: () => void;
}

function AskMunicipality({ areas, onChosen, onCancel }: AskProps) {
  const words = useWords();
  const id = useId();
  return (
    <div className="comparison-panel">
      <label className="field-label" htmlFor={id}>
        {words.text("pickers.compare-whose")}
      </label>
      <select
        id={id}
        ref={focusOnce}
        className="field"
        defaultValue=""
        onChange={(event) => onChosen(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape") onCancel();
        }}
      >
        <option value="" disabled>
          {words.text("pickers.choose-one")}
        </option>
        {presentAreas(areas, "gemeente", words).map((area) => (
          <option key={area.code} value={area.code}>
            {areaName(area, words)}
          </option>
        ))}
      </select>
    </div>
  );
}

const focusOnce = (element: HTMLSelectElement | null) => element?.focus();
