import type { Language } from '#domain/language.ts';
import { words } from '#locales/messages.ts';
import { ConsoleFrame } from '#web/ui/frame/console-frame.tsx';
import type { ConsoleLink } from '#web/ui/frame/console-links.tsx';
import { Icon } from '#web/ui/icons/icon.tsx';
import { Key } from '#web/ui/key.tsx';

const next: ConsoleLink = { href: '#next', label: 'To do next', shape: 'inbox', count: '23', current: true };
const urgent: ConsoleLink = { href: '#urgent', label: 'Urgent board', shape: 'urgent', count: '3' };
const mine: ConsoleLink = { href: '#mine', label: 'Mine', shape: 'person', count: '14' };

export function ConsoleSample({
  language,
  foot,
  children,
}: {
  language: Language;
  foot?: React.ReactNode;
  children: React.ReactNode;
}) {
  const { statuses } = words[language];
  return (
    <ConsoleFrame
      desk={{ name: 'WCMS Support', href: '#desk' }}
      words={{ skip: 'To the content', navigation: 'Console', thumb: 'Places', menu: 'Menu' }}
      find={<Find />}
      groups={[
        { links: [next, urgent, mine, { href: '#nobody', label: 'Unassigned', shape: 'people', count: '6' }] },
        {
          title: 'By status',
          links: [
            { href: '#new', label: statuses.new, shape: 'new', count: '6' },
            { href: '#open', label: statuses.open, shape: 'open', count: '31' },
            { href: '#waiting', label: statuses.waiting, shape: 'waiting', count: '18' },
            { href: '#handled', label: statuses.handled, shape: 'handled', count: '27' },
            { href: '#closed', label: statuses.closed, shape: 'closed', count: '41,208' },
          ],
        },
        {
          title: 'Saved views',
          links: [
            { href: '#held', label: 'Held replies', shape: 'filter', count: '2' },
            { href: '#complaints', label: 'Complaints', shape: 'shield', count: '1' },
            { href: '#museums', label: 'Museums, site 1042 and others', shape: 'filter', count: '9' },
          ],
        },
      ]}
      thumb={[next, urgent, mine]}
      person="Nadia El Amrani"
      foot={foot}
    >
      {children}
    </ConsoleFrame>
  );
}

function Find() {
  return (
    <a
      href="#find"
      className="flex h-8 flex-none items-center gap-2 rounded-field border-[1.5px] border-line-strong bg-surface px-2 text-row text-ink-2 no-underline"
    >
      <Icon name="search" />
      <span className="flex-1">Search or jump</span>
      <Key>Ctrl K</Key>
    </a>
  );
}
