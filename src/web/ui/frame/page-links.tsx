interface PageLinksProps {
  label: string;
  /** `act` names a link for the shortcuts. */
  links: { href: string | null; label: string; act?: string }[];
  className?: string;
}

/** Links to other pages of a list; those without an address are left out. */
export function PageLinks({ label, links, className = 'mt-4 flex-wrap gap-6 text-body' }: PageLinksProps) {
  const known = links.flatMap(({ href, ...link }) => (href === null ? [] : [{ href, ...link }]));
  if (known.length === 0) return null;
  return (
    <nav aria-label={label} className={`flex ${className}`}>
      {known.map(({ href, label, act }) => (
        <a key={label} href={href} data-act={act}>
          {label}
        </a>
      ))}
    </nav>
  );
}
