/** The first tab stop: skips the header. The target has `id="content"`. */
export function SkipLink({ label }: { label: string }) {
  return (
    <a
      href="#content"
      className="floating sr-only z-20 px-4 py-2 text-body font-strong text-ink focus:not-sr-only focus:absolute focus:top-2 focus:left-2"
    >
      {label}
    </a>
  );
}
