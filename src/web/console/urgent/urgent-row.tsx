import { Form, href } from 'react-router';
import { urls } from '#web/app/urls.ts';
import { useCallWords } from '#web/console/calls/use-call-words.ts';
import type { Lane } from '#web/console/urgent/lanes.ts';
import type { UrgentView } from '#web/console/urgent/read-board.ts';
import { useWords } from '#web/console/use-words.ts';
import { Avatar } from '#web/ui/avatar.tsx';
import { Button } from '#web/ui/button.tsx';
import { Icon, WarningIcon } from '#web/ui/icons/icon.tsx';
import { Key } from '#web/ui/key.tsx';
import { LanguageTag } from '#web/ui/language-tag.tsx';
import { TicketNumber } from '#web/ui/ticket/ticket-number.tsx';

interface UrgentRowProps {
  ticket: UrgentView;
  lane: Lane;
  isGone: boolean;
}

/** An urgent ticket: summary, requester, next action and waiting time. */
export function UrgentRow({ ticket, lane, isGone }: UrgentRowProps) {
  const { list } = useWords();
  const awaited = lane === 'notPhoned';
  const look = awaited ? 'bg-urgent-soft shadow-[inset_3px_0_0_var(--urgent)]' : '';
  return (
    <li
      data-row=""
      className={`flex flex-wrap items-center gap-x-5 gap-y-2 border-b border-line px-5 py-3 text-body sm:text-row ${look} ${isGone ? 'text-ink-3' : ''}`}
    >
      <div className="flex min-w-0 flex-1 basis-72 gap-4">
        <WarningIcon className="mt-1 text-urgent" />
        <div className="min-w-0">
          <a
            href={urls.ticket(ticket.number)}
            lang={ticket.language}
            className="list-open link-quiet block truncate text-section no-underline"
          >
            {ticket.summary}
          </a>
          <p className="mt-0.5 flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-2">
            <TicketNumber number={ticket.number} look="list" />
            <LanguageTag language={ticket.language} name={ticket.languageName} />
            <span>{ticket.who}</span>
            {ticket.site && <span>{ticket.site}</span>}
            {isGone && <span>{list.gone}</span>}
          </p>
        </div>
      </div>
      <Deed ticket={ticket} lane={lane} />
      <p className="ml-auto min-w-24 flex-none text-right">
        {ticket.age !== null && (
          <span className={`block text-[1.0625rem]/6 font-strong ${lane === 'inWork' ? '' : 'text-urgent'}`}>
            {ticket.age}
          </span>
        )}
        <span className="text-ink-2">{ticket.since}</span>
      </p>
    </li>
  );
}

/** The number to call, the button to take the ticket, or its assignee. */
function Deed({ ticket, lane }: Pick<UrgentRowProps, 'ticket' | 'lane'>) {
  const { urgent } = useCallWords();
  if (lane === 'notPhoned')
    return ticket.phone === null ? null : (
      <a href={ticket.tel!} className="flex items-center gap-2 whitespace-nowrap no-underline hover:underline">
        <Icon name="phone" />
        {ticket.phone}
      </a>
    );
  if (lane === 'noOwner')
    return (
      <Form method="post" action={href('/console/urgent')}>
        <Button type="submit" name="take" value={ticket.number} data-take-ticket="">
          {urgent.take} <Key>T</Key>
        </Button>
      </Form>
    );
  return (
    <span className="flex items-center gap-2">
      <Avatar name={ticket.assignee} /> {ticket.assignee?.split(' ')[0]}
    </span>
  );
}
