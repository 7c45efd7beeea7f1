export interface PickLink {
  href: string;
  label: string;
  count?: string;
  current: boolean;
  lang?: string;
}

/** Links to pages of one kind; the current one is marked. */
export function PickLinks({ label, links, className }: { label: string; links: PickLink[]; className: string }) {
  return (
    <nav aria-label={label} className={`${className} text-body`}>
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {links.map((link) => (
          <li key={link.href}>
            <Pick {...link}>
              {link.label}
              {link.count && <b className="ml-1.5">{link.count}</b>}
            </Pick>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A link that is marked if it leads to the current page. */
export function Pick({
  href,
  current,
  lang,
  children,
}: Omit<PickLink, 'label' | 'count'> & { children: React.ReactNode }) {
  return (
    <a
      href={href}
      lang={lang}
      aria-current={current ? 'page' : undefined}
      className="pick inline-flex items-center text-ink-2 no-underline"
    >
      {children}
    </a>
  );
}
