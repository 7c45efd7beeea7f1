import type { TicketClock } from '#domain/clock/clock.ts';
import { extendClock } from '#domain/clock/schedule.ts';
import { waitsForDesk } from '#domain/ticket/events/due.ts';
import { may } from '#domain/ticket/rights.ts';
import { clockSentence } from '#locales/clock-sentence.ts';
import { deadline } from '#locales/format.ts';
import type { PortalSources } from '#web/portal/ticket/sources.ts';
import { whatNext } from '#web/portal/what-next.ts';
import { clockDrawing, dayOfCount } from '#web/shared/clock-drawing.ts';

export type ClockView = ReturnType<typeof clockView>;

/** Returns the next step in words, and a running clock's days as drawing and list (R18). */
export function clockView(sources: PortalSources) {
  const { ticket, desk, language, now } = sources;
  const takesPart = ticket.seenAs !== 'organisation';
  if (ticket.clock === null) return { sentence: whatNext(ticket, { desk, language, now, takesPart }), drawing: null };
  const reader = { zone: desk.zone, to: takesPart ? ('requester' as const) : ('agent' as const), now };
  const name = ticket.requester.name ?? undefined;
  return {
    sentence: clockSentence(ticket.clock, language, { ...reader, name, waitsForDesk: waitsForDesk(ticket) }),
    drawing: drawing(ticket.clock, sources),
  };
}

function drawing(clock: TicketClock, sources: PortalSources) {
  const { desk, language, now, words, record } = sources;
  const drawn = clockDrawing(clock, { zone: desk.zone, language, now }, record);
  return {
    ...drawn,
    facts: factsOf(clock, sources),
    /** The days not counted, and why. Null if all count. */
    skipped: drawn.skipped.length === 0 ? null : words.clock.notCounted({ days: drawn.skipped.join(', ') }),
  };
}

/** "Business day 3 of 5", and the number of reminders sent while they run. A count that has not begun has no current day. */
function factsOf(clock: TicketClock, { words, desk, now }: PortalSources): string[] {
  if (clock.expected) return [];
  const { day, of } = dayOfCount(clock, { zone: desk.zone, now });
  const reminders = clock.phase === 'reminder' && !clock.toNobody ? [words.clock.asked(clock)] : [];
  return [day === 0 ? words.clock.before({ of }) : words.clock.day({ day, of }), ...reminders];
}

export const actions = ['solved', 'withdrawn', 'notSolved', 'moreTime'] as const;
export type RequesterAction = (typeof actions)[number];

/** A button. `because` says why it is disabled; null if it is enabled. */
export interface ActionView {
  action: RequesterAction;
  label: string;
  because: string | null;
}

/** Returns this reader's possible actions on a ticket (R14, R20), with their effects in words. */
export function actionsView({ ticket, actor, desk, language, words }: PortalSources): {
  actions: ActionView[];
  does: string;
} {
  const say = words.actions;
  if (ticket.status === 'closed') return { actions: [], does: '' };
  const isAsked = ticket.status === 'handled' || ticket.clock?.phase === 'notice';
  const idle = ticket.status === 'new' || ticket.status === 'open';
  const offered: RequesterAction[] = idle
    ? ['solved', 'withdrawn']
    : isAsked
      ? ['solved', 'notSolved', 'moreTime']
      : ['solved', 'moreTime'];
  const days = desk.policy.extensionDays;
  const isExtended = ticket.clock?.extended === true;
  const more =
    ticket.clock && !isExtended
      ? say.moreTimeDoes({ days, date: deadline(extendClock(desk, ticket.clock).closesAt, language, desk.zone) })
      : '';
  return {
    actions: offered.map((action) => ({ action, label: say[action], because: whyNot(action) })),
    does: explained(),
  };

  function whyNot(action: RequesterAction): string | null {
    const right = action === 'notSolved' ? 'react' : action === 'moreTime' ? 'extend' : 'confirm';
    if (!may(actor, right, ticket)) return say.notYours;
    return action === 'moreTime' && isExtended ? say.extended : null;
  }

  function explained(): string {
    return [offered.includes('notSolved') ? say.notSolvedDoes : '', more].filter(Boolean).join(' ');
  }
}
