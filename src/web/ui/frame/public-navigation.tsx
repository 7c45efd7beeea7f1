import { Icon } from '#web/ui/icon.tsx';

export interface NavigationLink {
  href: string;
  label: string;
  current?: boolean;
}

interface PublicNavigationProps {
  label: string;
  menu: string;
  links: NavigationLink[];
  aside?: NavigationLink;
}

/** A row of pages; on a phone Menu, the current page and the sign-in link. It unfolds without scripts. */
export function PublicNavigation({ label, menu, links, aside }: PublicNavigationProps) {
  const current = links.find((link) => link.current);
  return (
    <nav aria-label={label} className="border-b border-line bg-surface text-secondary">
      <div className="relative mx-auto flex max-w-page flex-wrap gap-x-6 px-gutter max-sm:gap-x-4 md:hidden">
        <details className="group">
          <summary className="flex h-12 items-center gap-2 text-ink-2 hover:text-ink">
            <Icon name="menu" />
            {menu}
          </summary>
          <ul className="absolute inset-x-0 top-full z-10 border-y border-line bg-surface px-gutter py-2">
            {links.map((link) => (
              <li key={link.href}>
                <NavigationItem {...link} />
              </li>
            ))}
          </ul>
        </details>
        {current && (
          <span className="min-w-20 flex-1" title={current.label}>
            <NavigationItem {...current} />
          </span>
        )}
        {aside && (
          <span className="ml-auto flex-none">
            <NavigationItem {...aside} />
          </span>
        )}
      </div>
      <ul className="mx-auto hidden max-w-page flex-wrap gap-x-8 px-gutter md:flex">
        {links.map((link) => (
          <li key={link.href}>
            <NavigationItem {...link} />
          </li>
        ))}
        {aside && (
          <li className="ml-auto">
            <NavigationItem {...aside} />
          </li>
        )}
      </ul>
    </nav>
  );
}

function NavigationItem({ href, label, current = false }: NavigationLink) {
  return (
    <a href={href} aria-current={current ? 'page' : undefined} className={current ? here : elsewhere}>
      <span className="truncate">{label}</span>
    </a>
  );
}

const item = 'flex h-12 items-center border-y-3 border-t-transparent no-underline forced-colors:border-y-0';
const here = `${item} w-fit max-w-full border-b-accent-line font-strong text-ink`;
const elsewhere = `${item} border-b-transparent text-ink-2 hover:text-ink hover:underline underline-offset-4`;
