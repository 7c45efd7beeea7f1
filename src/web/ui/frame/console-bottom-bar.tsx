import { Icon } from '../icons/icon.tsx';
import { type KeptPart, KeptParts } from '../kept-parts.tsx';
import { type ConsoleLink, LinkShape } from './console-links.tsx';

/** On a phone: a few links near the thumb, and the button that opens the full navigation. */
export function ConsoleBottomBar({ label, links, menu, navigationId }: ConsoleBottomBarProps) {
  return (
    <nav
      aria-label={label}
      className="flex flex-none border-t border-line-strong bg-surface group-has-data-own-bar/frame:hidden sm:hidden"
    >
      <KeptParts as="ul" className="flex min-w-0 flex-1" parts={links.map(partOf)} />
      <button type="button" popoverTarget={navigationId} className={`${item} w-20`}>
        <Icon name="menu" />
        {menu}
      </button>
    </nav>
  );
}

function partOf(link: ConsoleLink): KeptPart {
  return { of: JSON.stringify(['bar', link]), element: () => <BarLink key={link.href} {...link} /> };
}

function BarLink({ href, label, shape, current }: ConsoleLink) {
  return (
    <li className="min-w-0 flex-1">
      <a href={href} aria-current={current ? 'page' : undefined} className={current ? `${item} font-strong` : item}>
        <LinkShape shape={shape} />
        <span className="max-w-full truncate">{label}</span>
      </a>
    </li>
  );
}

interface ConsoleBottomBarProps {
  label: string;
  links: ConsoleLink[];
  menu: string;
  navigationId: string;
}

const item =
  'flex h-14 flex-col items-center justify-center gap-1 px-1 text-small text-ink no-underline focus-visible:-outline-offset-3';
