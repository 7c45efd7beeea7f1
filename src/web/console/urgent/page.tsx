import { type RefObject, useRef, useState } from 'react';
import { Form, href, redirect, useFetcher, useLocation } from 'react-router';
import { assignTicket } from '#desk/assignment/assign-ticket.ts';
import { fieldText, found, readForm } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import { CallBackRows } from '#web/console/calls/call-back-rows.tsx';
import { isTyping } from '#web/console/commands/use-keys.ts';
import { useHeldRows } from '#web/console/live/held-rows.ts';
import { askToNotify, mayNotify, useNoticing } from '#web/console/live/notify.ts';
import { staffVisit } from '#web/console/staff.ts';
import { type Lane, lanes } from '#web/console/urgent/lanes.ts';
import { type BoardRow, readBoard, type UrgentView } from '#web/console/urgent/read-board.ts';
import { useCallWords, useWords } from '#web/console/use-words.ts';
import { useHydrated } from '#web/shared/document/use-hydrated.ts';
import { Avatar } from '#web/ui/avatar.tsx';
import { Button } from '#web/ui/button.tsx';
import { Empty } from '#web/ui/empty.tsx';
import { ConsoleBar } from '#web/ui/frame/console-bar.tsx';
import { Icon, WarningIcon } from '#web/ui/icon.tsx';
import { IconButton } from '#web/ui/icon-button.tsx';
import { Key } from '#web/ui/key.tsx';
import { LanguageTag } from '#web/ui/language-tag.tsx';
import { PopoverPanel } from '#web/ui/popover-panel.tsx';
import { TicketNumber } from '#web/ui/ticket-number.tsx';
import { useListener } from '#web/ui/use-listener.ts';
import type { Route } from './+types/page.ts';
import { beep } from './beep.ts';

/** On a phone the buttons of the head are a panel. */
const alarmsId = 'urgent-alarms';

export function loader({ context, request }: Route.LoaderArgs) {
  return readBoard(staffVisit(context, request));
}

/** Assigns the ticket to the person who pressed the button. */
export async function action({ context, request }: Route.ActionArgs) {
  const { actor, services } = staffVisit(context, request);
  const number = fieldText(await readForm(context), 'take');
  found(await assignTicket(services.world, actor, number, actor.email));
  return redirect(href('/console/urgent'));
}

/** Urgent tickets by lane, with their waiting times. */
export default function Page({ loaderData: { rows, standing } }: Route.ComponentProps) {
  const { views, list } = useWords();
  const { urgent } = useCallWords();
  const { search } = useLocation();
  const area = useRef<HTMLDivElement>(null);
  const held = useHeldRows(search, rows, area);
  useTakeKey(area);
  return (
    <>
      <title>{`${views.urgent} · Belfry`}</title>
      <ConsoleBar
        title={views.urgent}
        count={standing > 0 ? urgent.standing({ count: standing }) : undefined}
        news={
          <span role="status" className="flex items-center gap-2 text-row text-ink-2">
            {held.changes > 0 && (
              <>
                {list.changes({ count: held.changes })}
                <Button onClick={held.show}>{list.show}</Button>
              </>
            )}
          </span>
        }
        actions={<AlarmButtons />}
        phone={<IconButton icon="more" label={list.menu} popoverTarget={alarmsId} />}
      />
      <PopoverPanel id={alarmsId} title={urgent.alarms}>
        <div className="flex flex-col items-start gap-1">
          <AlarmButtons />
        </div>
      </PopoverPanel>
      <div ref={area} tabIndex={-1} className="relative min-h-0 flex-1 overflow-y-auto">
        {held.rows.length === 0 && (
          <div className="px-5">
            <Empty title={urgent.emptyTitle} action={{ href: urls.console(), label: views.next }}>
              {urgent.empty}
            </Empty>
          </div>
        )}
        {lanes.map((lane, rank) => (
          <LaneRows key={lane} lane={lane} rows={held.rows.filter((row) => row.rank === rank)} gone={held.gone} />
        ))}
      </div>
    </>
  );
}

/** `t` takes the focused row; without one, the first unassigned ticket. */
function useTakeKey(board: RefObject<HTMLElement | null>): void {
  useListener('document', 'keydown', (event: KeyboardEvent) => {
    if (event.key !== 't' || isTyping(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    const row = document.activeElement?.closest('[data-row]');
    const button = (row ?? board.current)?.querySelector<HTMLButtonElement>('[data-take-ticket]');
    if (!button) return;
    event.preventDefault();
    button.click();
  });
}

function LaneRows({ lane, rows, gone }: { lane: Lane; rows: BoardRow[]; gone: ReadonlySet<string> }) {
  const { urgent } = useCallWords();
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby={`lane-${lane}`}>
      <header className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-line px-5 pt-6 pb-2">
        <h2 id={`lane-${lane}`} className="text-section whitespace-nowrap">
          {urgent.lanes[lane]} <span className="font-normal text-ink-2">{rows.length}</span>
        </h2>
        <p className="text-secondary text-ink-2">{urgent.hints[lane]}</p>
      </header>
      <ul>
        {rows.map((row) =>
          'call' in row ? (
            <CallBackRows key={row.id} rows={[row.call]} gone={gone} />
          ) : (
            <UrgentRow key={row.id} ticket={row.ticket} lane={lane} isGone={gone.has(row.id)} />
          ),
        )}
      </ul>
    </section>
  );
}

interface UrgentRowProps {
  ticket: UrgentView;
  lane: Lane;
  isGone: boolean;
}

/** An urgent ticket: summary, requester, next action and waiting time. */
function UrgentRow({ ticket, lane, isGone }: UrgentRowProps) {
  const { list } = useWords();
  const awaited = lane === 'notPhoned';
  const look = awaited ? 'bg-urgent-soft shadow-[inset_3px_0_0_var(--urgent)] forced-colors:border-l-4' : '';
  return (
    <li
      data-row=""
      className={`@container border-b border-line px-5 py-3 text-body sm:text-row ${look} ${isGone ? 'text-ink-3' : ''}`}
    >
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
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
        <div className="ml-auto flex flex-wrap items-center justify-between gap-x-5 @max-[42rem]:w-full">
          <NextStep ticket={ticket} lane={lane} />
          <p className="ml-auto min-w-24 text-right @[42rem]:min-w-52">
            {ticket.age !== null && (
              <span className={`block text-[1.0625rem]/6 font-strong ${lane === 'inWork' ? '' : 'text-urgent'}`}>
                {ticket.age}
              </span>
            )}
            <span className="text-ink-2">{ticket.since}</span>
          </p>
        </div>
      </div>
    </li>
  );
}

/** The number to call, the button to take the ticket, or its assignee. */
function NextStep({ ticket, lane }: Pick<UrgentRowProps, 'ticket' | 'lane'>) {
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
        <Button name="take" value={ticket.number} data-take-ticket="">
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

/**
 * Sound and notifications for urgent tickets, saved per person for all computers. Permission for notifications belongs to each
 * browser and is requested only on a click.
 */
function AlarmButtons() {
  const { urgent } = useCallWords();
  const fetcher = useFetcher();
  const kept = useNoticing();
  const [isRefused, setRefused] = useState(false);
  const isScript = useHydrated();
  const sent = (name: string) => fetcher.formData?.get(name);
  const sound = sent('urgentSound') ? sent('urgentSound') === '1' : kept.urgentSound;
  const wanted = sent('urgentNotification') ? sent('urgentNotification') === '1' : kept.urgentNotification;
  const notifies = wanted && (!isScript || mayNotify());
  const save = (name: string, on: boolean) =>
    fetcher.submit({ act: 'alarm', [name]: on ? '1' : '0' }, { method: 'post', action: urls.ownSettings() });
  const chooseNotify = async (event: React.MouseEvent) => {
    event.preventDefault();
    if (notifies) return save('urgentNotification', false);
    const isGranted = await askToNotify();
    setRefused(!isGranted);
    if (isGranted) await save('urgentNotification', true);
  };
  return (
    <fetcher.Form method="post" action={urls.ownSettings()} className="contents">
      <input type="hidden" name="act" value="alarm" />
      <Button
        type="submit"
        kind="plain"
        name="urgentSound"
        value={sound ? '0' : '1'}
        aria-pressed={sound}
        icon={sound ? 'check' : undefined}
        onClick={() => {
          // Plays the sound at once, so that the person knows it and can check the volume.
          if (!sound) beep('urgent');
        }}
      >
        {sound ? urgent.soundOn : urgent.soundOff}
      </Button>
      <Button
        type="submit"
        kind="plain"
        name="urgentNotification"
        value={notifies ? '0' : '1'}
        aria-pressed={notifies}
        icon={notifies ? 'check' : undefined}
        onClick={(event) => void chooseNotify(event)}
      >
        {notifies ? urgent.notifyOn : urgent.notifyOff}
      </Button>
      <span role="status" className="text-secondary text-ink-2">
        {isRefused && urgent.notifyRefused}
      </span>
    </fetcher.Form>
  );
}
