import { useEffect, useRef } from "react";

/** Where a field stands: in the place of the tab whose name it changes. */
export interface FieldPlace {
  readonly left: number;
  readonly width: number;
}

interface RenameFieldProps {
  readonly label: string;
  readonly name: string;
  readonly place: FieldPlace;
  readonly onName: (name: string) => void;
  readonly onDone: () => void;
}

/** A name that is being changed, in its own place. Enter or leaving keeps it, Escape does not. */
export function RenameField({ label, name, place, onName, onDone }: RenameFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const cancelled = useRef(false);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <input
      ref={field}
      className="field tab-rename"
      style={{ ...place }}
      aria-label={label}
      defaultValue={name}
      maxLength={300}
      onBlur={(event) => {
        if (!cancelled.current && event.target.value !== name) onName(event.target.value);
        onDone();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") cancelled.current = true;
        if (event.key === "Escape" || event.key === "Enter") field.current?.blur();
      }}
    />
  );
}
