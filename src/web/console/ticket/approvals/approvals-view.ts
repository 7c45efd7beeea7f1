import { may } from '#domain/ticket/rights.ts';
import { togetherWords } from '#locales/console/messages.ts';
import { listing, shortDateTime } from '#locales/format.ts';
import type { TicketSources } from '#web/console/ticket/sources.ts';

/** Returns the agreements that were asked for; null for people outside the desk, and for a complaint, which has none. */
export function approvalsView({ ticket, approvals, actor, language, desk, now }: TicketSources) {
  if (!may(actor, 'note', ticket) || ticket.kind === 'complaint') return null;
  const say = togetherWords[language].approvals;
  const dateOf = (at: string) => shortDateTime(at, language, desk.zone, now);
  return {
    approvals: approvals.map(({ id, of, state, text, reason, askedAt, answeredAt }) => ({
      id,
      who: nameOf(of),
      text: text ?? '…',
      at: dateOf(askedAt),
      state: { name: state, word: [say.states[state], ...(answeredAt ? [dateOf(answeredAt)] : [])].join(', ') },
      reason,
    })),
    isClosed: ticket.status === 'closed',
  };
}

export type ApprovalsView = NonNullable<ReturnType<typeof approvalsView>>;

/** Returns that agreements are still open, which holds nothing up; null if none is. */
export function openApprovals({ ticket, approvals, language }: TicketSources): string | null {
  const open = approvals.filter(({ state }) => state === 'asked').map(({ of }) => nameOf(of));
  if (ticket.status === 'closed' || open.length === 0) return null;
  return togetherWords[language].approvals.open({ names: listing(open, language) });
}

function nameOf({ name, email }: { name: string | null; email: string | null }): string {
  return name ?? email ?? '…';
}
