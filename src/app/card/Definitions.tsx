export interface Fact {
  readonly term: string;
  readonly text: string;
  readonly href?: string | undefined;
}

/** Terms with what they mean, as a definition list. */
export function Definitions({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts.map(({ term, text, href }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            {text}
            {href && (
              <>
                {text && " · "}
                <a href={href} rel="noreferrer" target="_blank">
                  {new URL(href).host}
                </a>
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
