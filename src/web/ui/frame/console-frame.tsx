import { Icon } from '#web/ui/icon.tsx';
import { IconButton } from '#web/ui/icon-button.tsx';
import { SkipLink } from '../skip-link.tsx';
import { consoleTitleId } from './console-bar.tsx';
import { type ConsoleGroup, type ConsoleLink, ConsoleLinks, LinkShape } from './console-links.tsx';

interface ConsoleFrameProps {
  /** The first row of the navigation: the name of the desk. */
  desk: React.ReactNode;
  words: { skip: string; navigation: string; thumb: string; menu: string };
  /** The search field at the top of the navigation. */
  find?: React.ReactNode;
  groups: ConsoleGroup[];
  /** Two or three of the links, shown near the thumb on a phone. */
  thumb: ConsoleLink[];
  /** The last row of the navigation: the person and what belongs to them. */
  foot: React.ReactNode;
  /** Whether the navigation is whole or shows icons only. */
  sidebar: 'auto' | 'full' | 'rail';
  /** Beside or over the page: content that stays when the page changes. */
  aside?: React.ReactNode;
  children: React.ReactNode;
}

export const consoleNavigationId = 'console-navigation';

/**
 * Navigation on the left, whole or as a rail of icons (sidebar.css); on a phone it opens from the bottom bar, without scripts. The
 * rail unfolds over the page while the keyboard is in it.
 */
export function ConsoleFrame({ desk, words, find, groups, thumb, foot, sidebar, aside, children }: ConsoleFrameProps) {
  return (
    <div data-sidebar={sidebar} className="group/frame flex h-dvh flex-col bg-surface sm:flex-row">
      <SkipLink label={words.skip} />
      <nav id={consoleNavigationId} popover="auto" aria-label={words.navigation} className={navigation}>
        {desk}
        {/* Fingers see no tooltips: where the rail cannot be widened for good, this opens it over the page. */}
        <span className="hidden flex-none justify-center pb-2 sm:max-md:flex">
          <IconButton icon="menu" label={words.menu} popoverTarget={consoleNavigationId} />
        </span>
        {find}
        <div className="min-h-0 flex-1 relative overflow-x-hidden overflow-y-auto py-2">
          {groups.map((group) => (
            <ConsoleLinks key={group.title ?? ''} {...group} />
          ))}
        </div>
        <div className="flex-none py-2">{foot}</div>
      </nav>
      <main
        id="content"
        tabIndex={-1}
        aria-labelledby={consoleTitleId}
        className="flex min-h-0 min-w-0 flex-1 flex-col outline-none"
      >
        {children}
      </main>
      {aside}
      <ConsoleBottomBar label={words.thumb} links={thumb} menu={words.menu} navigationId={consoleNavigationId} />
    </div>
  );
}

/** On a phone: a few links near the thumb, and the button that opens the full navigation. */
function ConsoleBottomBar({ label, links, menu, navigationId }: ConsoleBottomBarProps) {
  return (
    <nav
      aria-label={label}
      className="flex flex-none border-t border-line-strong bg-surface group-has-data-own-bar/frame:hidden sm:hidden"
    >
      <ul className="flex min-w-0 flex-1 flex-wrap">
        {links.map((link) => (
          <BarLink key={link.href} {...link} />
        ))}
      </ul>
      <button type="button" popoverTarget={navigationId} className={`${item} w-20`}>
        <Icon name="menu" />
        {menu}
      </button>
    </nav>
  );
}

function BarLink({ href, label, shape, current }: ConsoleLink) {
  return (
    <li className="min-w-min flex-1">
      <a href={href} aria-current={current ? 'page' : undefined} className={current ? `${item} font-strong` : item}>
        <LinkShape shape={shape} />
        <span className="line-clamp-2 max-w-full">{label}</span>
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
  'flex min-h-14 flex-col items-center gap-0.5 px-1 py-1.5 text-center text-small/4 text-ink no-underline focus-visible:-outline-offset-3';

const navigation =
  'h-full max-h-none flex-none flex-col border-0 border-r border-line bg-bg px-2 text-ink open:flex ' +
  'sidebar backdrop:bg-slate/40 max-sm:w-72 sm:static sm:flex';
