/** What might help while one writes: "Misschien helpt dit: …". */
export function Suggestion({ children }: { children: React.ReactNode }) {
  return <p className="mt-2 border-l-4 border-line pl-3 text-secondary text-ink-2">{children}</p>;
}
