import { BaseSettings } from "./BaseSettings.tsx";
import {
  CorrectionSettings,
  FrequencySettings,
  PositionSettings,
  RateSettings,
  RecastSettings,
  ShareSettings,
  StartSettings,
} from "./kindSettings.tsx";
import type { SettingsProps } from "./kindSettings.tsx";
import { ReferenceSettings, SurenessSettings, WindowSettings } from "./settingFields.tsx";

/** What can be set of a calculation: the base, the denominator, the number of periods, the reference. */
export function Settings({ calculation, ...rest }: SettingsProps) {
  switch (calculation.kind) {
    case "rate":
      return <RateSettings calculation={calculation} {...rest} />;
    case "change":
      return (
        <BaseSettings
          base={calculation.against}
          {...rest}
          onBase={(against) => rest.onChange({ ...calculation, against })}
        />
      );
    case "at":
      return (
        <BaseSettings base={calculation.base} {...rest} onBase={(base) => rest.onChange({ ...calculation, base })} />
      );
    case "by":
      return <FrequencySettings calculation={calculation} {...rest} />;
    case "cumulate":
      return <StartSettings calculation={calculation} {...rest} />;
    case "share":
      return <ShareSettings calculation={calculation} {...rest} />;
    case "rolling":
      return <WindowSettings least={2} n={calculation.n} onN={(n) => rest.onChange({ ...calculation, n })} />;
    case "versus":
    case "verdict":
      return (
        <>
          <ReferenceSettings
            {...rest}
            reference={calculation.reference}
            onReference={(reference) => rest.onChange({ ...calculation, reference })}
          />
          {calculation.kind === "verdict" && (
            <SurenessSettings level={calculation.level} onLevel={(level) => rest.onChange({ ...calculation, level })} />
          )}
        </>
      );
    case "interval":
      return (
        <SurenessSettings level={calculation.level} onLevel={(level) => rest.onChange({ ...calculation, level })} />
      );
    case "trend":
      return <WindowSettings least={5} n={calculation.n} onN={(n) => rest.onChange({ ...calculation, n })} />;
    case "position":
      return <PositionSettings calculation={calculation} {...rest} />;
    case "per-period":
      return <CorrectionSettings calculation={calculation} {...rest} />;
    case "recast":
      return <RecastSettings calculation={calculation} {...rest} />;
    default:
      return null;
  }
}
