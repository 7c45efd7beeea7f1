import type { PortalSources } from '#web/portal/ticket/sources.ts';

/** Returns the result named in the address after a POST. The ticket must confirm it, because anyone can write an address. */
export function doneView(
  { ticket, words }: PortalSources,
  said: string | null,
  followUp: string | null,
): string | null {
  const isOpen = ticket.status === 'new' || ticket.status === 'open';
  const say = words.done;
  switch (said) {
    case 'reply':
      return isOpen && ticket.lastWord === 'requester' ? say.reply : null;
    case 'answers':
      return isOpen && ticket.lastWord === 'requester' ? say.answers : null;
    case 'solved':
      return ticket.closing?.reason === 'solved' ? say.solved : null;
    case 'withdrawn':
      return ticket.closing?.reason === 'withdrawn' ? say.withdrawn : null;
    case 'notSolved':
      return isOpen ? say.notSolved : null;
    case 'moreTime':
      return ticket.clock?.extended ? say.moreTime : null;
    case 'addPerson':
      return ticket.participantIds.length > 1 ? say.addPerson : null;
    case 'language':
      return say.language;
    case 'opened':
      return followUp === null ? null : say.opened({ number: followUp });
    case 'late':
      return ticket.followUpNumber === null ? null : say.late({ number: ticket.followUpNumber });
    default:
      return null;
  }
}
