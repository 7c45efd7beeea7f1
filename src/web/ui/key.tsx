/** A keyboard key; shown only on devices with a pointer, which usually have a keyboard. */
export function Key({ children }: { children: string }) {
  return (
    <span
      aria-hidden="true"
      className="hidden whitespace-nowrap rounded-tag border border-current/35 px-1 font-mono text-[0.6875rem]/4 font-medium sm:pointer-fine:inline-block"
    >
      {children}
    </span>
  );
}
