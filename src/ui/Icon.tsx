/** An icon on a 20 × 20 grid in the current colour. Decorative: the words stand beside it or in a label. */
export function Icon({ path, size = 18 }: { readonly path: string; readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={path} fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
