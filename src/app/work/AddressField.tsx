import { useId, useState } from "react";
import { useWords } from "../../i18n/context.tsx";

/** An address from Swing, or a link, to be opened as a work beside one's own. */
export function AddressField({ onAddress }: { readonly onAddress: (address: string) => void }) {
  const words = useWords();
  const id = useId();
  const [address, setAddress] = useState("");
  return (
    <form
      className="work-address"
      onSubmit={(event) => {
        event.preventDefault();
        if (address.trim() !== "") onAddress(address);
      }}
    >
      <label htmlFor={id}>{words.text("work.jive-address")}</label>
      <input
        id={id}
        className="field"
        inputMode="url"
        value={address}
        aria-describedby={`${id}-lead`}
        onChange={(event) => {
          setAddress(event.target.value);
        }}
      />
      <button type="submit" className="button">
        {words.text("work.jive-open")}
      </button>
      <p id={`${id}-lead`} className="quiet small">
        {words.text("work.jive-lead")}
      </p>
    </form>
  );
}
