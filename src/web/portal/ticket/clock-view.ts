import type { TicketClock } from '#domain/clock/clock.ts';
import { extendClock } from '#domain/clock/schedule.ts';
import { waitsForDesk } from '#domain/ticket/events/due.ts';
import { may } from '#domain/ticket/rights.ts';
import { clockSentence, skippedLines } from '#locales/clock-sentence.ts';
import { deadline } from '#locales/format.ts';
import { frameWords } from '#locales/public/messages.ts';
import type { PortalSources } from '#web/portal/ticket/sources.ts';
import { whatNext } from '#web/portal/what-next.ts';
import { remindersSent } from '#web/shared/reminders-sent.ts';
import { type ClockEnd, daysOf, lastDrawn, nowIn, type Piece, piecesOf, skippedDrawn } from '#web/ui/clock/pieces.ts';

/** The next step in words, and a running clock's days as drawing and list (R18). */
export interface ClockView {
  sentence: string;
  drawing: ClockDrawing | null;
}

export interface ClockDrawing {
  pieces: Piece[];
  end: ClockEnd;
  days: string[];
  /** "Business day 3 of 5", and the number of reminders sent while they run. */
  facts: string[];
  /** The days not counted, and why. Null if all count. */
  skipped: string | null;
  reminders: string | null;
}

export function clockView(sources: PortalSources): ClockView {
  const { ticket, desk, language, now, relation } = sources;
  const takesPart = relation !== 'organisation';
  if (ticket.clock === null) return { sentence: whatNext(ticket, { desk, language, now, takesPart }), drawing: null };
  const reader = { zone: desk.zone, to: takesPart ? ('requester' as const) : ('agent' as const), now };
  const name = ticket.requester.name ?? undefined;
  return {
    sentence: clockSentence(ticket.clock, language, { ...reader, name, waitsForDesk: waitsForDesk(ticket) }),
    drawing: drawing(ticket.clock, sources),
  };
}

function drawing(clock: TicketClock, { desk: { zone }, language, now, words, record }: PortalSources): ClockDrawing {
  const { countedDay, weekendDay } = frameWords[language];
  const skipped = skippedLines(skippedDrawn(clock, zone), language);
  const isAsking = clock.phase === 'reminder';
  return {
    pieces: piecesOf(clock, nowIn(zone, now), language, zone, remindersSent(record, clock)),
    end: isAsking ? 'letter' : 'closing',
    days: daysOf(clock, language, zone, { counted: countedDay, weekend: weekendDay }),
    // A count that has not begun has no current day.
    facts: [
      ...(clock.expected ? [] : [dayOfCount(clock, { zone, now, words })]),
      ...(isAsking && !clock.expected && !clock.toNobody
        ? [words.clock.asked({ asked: clock.asked, of: clock.of })]
        : []),
    ],
    skipped: skipped.length === 0 ? null : words.clock.notCounted({ days: skipped.join(', ') }),
    reminders: isAsking && clock.of > 0 ? words.clock.reminder : null,
  };
}

function dayOfCount(clock: TicketClock, { zone, now, words }: { zone: string } & Pick<PortalSources, 'now' | 'words'>) {
  const today = nowIn(zone, now).date;
  const counted = clock.counted.filter((date) => date <= lastDrawn(clock, zone));
  const day = counted.filter((date) => date <= today).length;
  return day === 0 ? words.clock.before({ of: counted.length }) : words.clock.day({ day, of: counted.length });
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
