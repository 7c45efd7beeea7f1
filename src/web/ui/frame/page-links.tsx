/** Links to other pages of a list; those without an address are left out. */
export function PageLinks({ label, links }: { label: string; links: { href: string | null; label: string }[] }) {
  const known = links.flatMap(({ href, label }) => (href === null ? [] : [{ href, label }]));
  if (known.length === 0) return null;
  return (
    <nav aria-label={label} className="mt-4 flex flex-wrap gap-6 text-body">
      {known.map(({ href, label }) => (
        <a key={label} href={href}>
          {label}
        </a>
      ))}
    </nav>
  );
}
