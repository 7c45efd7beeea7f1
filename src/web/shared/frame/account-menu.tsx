import { Form, href, useLocation } from 'react-router';
import { words } from '#locales/messages.ts';
import type { Sidebar } from '#web/app/kept-choice.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { ThemeSwitch } from '#web/shared/theme-switch.tsx';
import { Avatar } from '#web/ui/avatar.tsx';
import { IconButton } from '#web/ui/icon-button.tsx';
import { PopoverPanel } from '#web/ui/popover-panel.tsx';

interface AccountMenuProps {
  person: string;
  links: { href: string; label: string }[];
  /** Rows above the links, for what has no address. */
  children?: React.ReactNode;
}

const menuId = 'account-menu';

/** The last row of the navigation: who is signed in, with a menu, and the button that collapses the navigation. */
export function AccountMenu({ person, links, children }: AccountMenuProps) {
  const { theme, language } = useVisit();
  const say = words[language].accountMenu;
  return (
    <>
      <div className="flex items-center gap-1 rail:flex-col-reverse">
        <button
          type="button"
          popoverTarget={menuId}
          title={person}
          className="flex h-11 min-w-0 flex-1 items-center gap-2.5 rounded-field px-2 text-left text-row hover:bg-hover focus-visible:-outline-offset-3 sm:h-9 rail:flex-none"
        >
          <Avatar name={person} />
          <span className="min-w-0 flex-1 truncate rail:sr-only">{person}</span>
        </button>
        <SidebarSwitch words={say} />
      </div>
      <PopoverPanel id={menuId} title={person}>
        <ul className="mb-3 flex flex-col">
          {children}
          {[...links, { href: urls.account(), label: say.account }].map((link) => (
            <li key={link.href}>
              <a href={link.href} className={menuRow}>
                {link.label}
              </a>
            </li>
          ))}
          <li>
            <form method="post" action={href('/sign-out')}>
              <button type="submit" className={menuRow}>
                {say.signOut}
              </button>
            </form>
          </li>
        </ul>
        <ThemeSwitch current={theme} language={language} />
      </PopoverPanel>
    </>
  );
}

/** Rows as wide as the menu. */
export const menuRow =
  'flex min-h-11 w-full items-center justify-between gap-3 rounded-field px-2 text-left text-body no-underline hover:bg-hover focus-visible:-outline-offset-3 sm:min-h-8 sm:text-row';

/** Both buttons are there without scripts too; the style sheet shows the one that changes something. */
function SidebarSwitch({ words: say }: { words: { narrow: string; widen: string } }) {
  const { pathname, search } = useLocation();
  const choices: { value: Sidebar; label: string; when: string }[] = [
    { value: 'rail', label: say.narrow, when: 'rail:hidden' },
    { value: 'full', label: say.widen, when: 'hidden rail:block' },
  ];
  return (
    <Form method="post" action={href('/choices')} replace preventScrollReset className="flex-none max-md:hidden">
      <input type="hidden" name="next" value={pathname + search} />
      {choices.map(({ value, label, when }) => (
        <span key={value} className={when}>
          <IconButton type="submit" icon="sidebar" label={label} name="sidebar" value={value} />
        </span>
      ))}
    </Form>
  );
}
