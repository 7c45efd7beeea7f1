import { Avatar } from '../avatar.tsx';
import { Mark } from '../mark.tsx';
import { SkipLink } from '../skip-link.tsx';
import { ConsoleBottomBar } from './console-bottom-bar.tsx';
import { type ConsoleGroup, type ConsoleLink, ConsoleLinks } from './console-links.tsx';

export interface ConsoleFrameProps {
  desk: { name: string; href: string };
  words: { skip: string; navigation: string; thumb: string; menu: string };
  /** The search field at the top of the navigation. */
  find?: React.ReactNode;
  groups: ConsoleGroup[];
  /** Two or three of the links, shown near the thumb on a phone. */
  thumb: ConsoleLink[];
  person: string;
  /** Below the person's name: theme and sign-out. */
  foot?: React.ReactNode;
  /** Beside or over the page: content that stays when the page changes. */
  aside?: React.ReactNode;
  children: React.ReactNode;
}

export const consoleNavigationId = 'console-navigation';

/** Navigation of 216 px on the left; on a phone it opens from the bottom bar, without scripts. */
export function ConsoleFrame({ desk, words, find, groups, thumb, person, foot, aside, children }: ConsoleFrameProps) {
  return (
    <div className="group/frame flex h-dvh flex-col bg-surface sm:flex-row">
      <SkipLink label={words.skip} />
      <nav id={consoleNavigationId} popover="auto" aria-label={words.navigation} className={navigation}>
        <a href={desk.href} className="flex h-14 flex-none items-center gap-3 px-2 no-underline">
          <Mark size={26} />
          <span className="truncate text-body font-strong">{desk.name}</span>
        </a>
        {find}
        <div className="min-h-0 flex-1 relative overflow-y-auto py-3">
          {groups.map((group) => (
            <ConsoleLinks key={group.title ?? ''} {...group} />
          ))}
        </div>
        <div className="flex flex-col gap-2 px-2 py-3">
          <p className="flex items-center gap-2 text-row">
            <Avatar name={person} />
            <span className="min-w-0 truncate">{person}</span>
          </p>
          {foot}
        </div>
      </nav>
      <main id="content" tabIndex={-1} className="flex min-h-0 min-w-0 flex-1 flex-col outline-none">
        {children}
      </main>
      {aside}
      <ConsoleBottomBar label={words.thumb} links={thumb} menu={words.menu} navigationId={consoleNavigationId} />
    </div>
  );
}

const navigation =
  'm-0 h-full max-h-none w-72 flex-none flex-col border-0 border-r border-line bg-bg px-2 text-ink open:flex ' +
  'backdrop:bg-slate/40 sm:static sm:flex sm:w-54';
