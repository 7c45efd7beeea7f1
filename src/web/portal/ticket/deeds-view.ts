import { extendClock } from '#domain/clock/schedule.ts';
import { may } from '#domain/ticket/rights.ts';
import { deadline } from '#locales/format.ts';
import type { PortalSources } from '#web/portal/ticket/sources.ts';

export const deeds = ['solved', 'withdrawn', 'notSolved', 'moreTime'] as const;
export type Deed = (typeof deeds)[number];

/** A button. `because` says why it is disabled; null if it is enabled. */
export interface DeedView {
  deed: Deed;
  label: string;
  because: string | null;
}

/** Returns this reader's possible actions on a ticket (R14, R20), with their effects in words. */
export function deedsView({ ticket, actor, desk, language, words }: PortalSources): {
  deeds: DeedView[];
  does: string;
} {
  const say = words.deeds;
  if (ticket.status === 'closed') return { deeds: [], does: '' };
  const isAsked = ticket.status === 'handled' || ticket.clock?.phase === 'notice';
  const idle = ticket.status === 'new' || ticket.status === 'open';
  const offered: Deed[] = idle
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
  return { deeds: offered.map((deed) => ({ deed, label: say[deed], because: whyNot(deed) })), does: explained() };

  function whyNot(deed: Deed): string | null {
    const action = deed === 'notSolved' ? 'react' : deed === 'moreTime' ? 'extend' : 'confirm';
    if (!may(actor, action, ticket)) return say.notYours;
    return deed === 'moreTime' && isExtended ? say.extended : null;
  }

  function explained(): string {
    return [offered.includes('notSolved') ? say.notSolvedDoes : '', more].filter(Boolean).join(' ');
  }
}
