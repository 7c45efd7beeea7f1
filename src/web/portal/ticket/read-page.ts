import type { Answerer } from '#desk/portal/answer-link.ts';
import { words as deskWords } from '#locales/messages.ts';
import { answerWords } from '#locales/public/messages.ts';
import { findOpenFollowUp } from '#store/intake/receipts.ts';
import type { PortalVisit } from '#web/portal/portal-visit.ts';
import { clockView } from '#web/portal/ticket/clock-view.ts';
import { deedsView } from '#web/portal/ticket/deeds-view.ts';
import { recordView } from '#web/portal/ticket/record-view.ts';
import { replyView } from '#web/portal/ticket/reply-view.ts';
import { sideView } from '#web/portal/ticket/side-view.ts';
import type { PortalSources } from '#web/portal/ticket/sources.ts';
import { readAskedForm } from '#web/shared/asked/asked-form.ts';
import { askedView } from '#web/shared/asked/asked-view.ts';

/** Returns the data of a ticket's page for its participants. */
export async function ticketPage(visit: PortalVisit, sources: PortalSources, said: string | null) {
  const { ticket, language, words } = sources;
  const { db } = visit.services.world;
  const waits = ticket.status === 'waiting' ? await readAskedForm(db, answererOf(sources)) : null;
  const isClosed = ticket.status === 'closed';
  const followUp = isClosed ? await findOpenFollowUp(db, ticket.id, sources.actor.personId) : undefined;
  return {
    number: ticket.number,
    summary: ticket.summary || ticket.number,
    language: ticket.language,
    status: { name: ticket.status, word: deskWords[language].statuses[ticket.status] },
    urgent: ticket.urgent && ticket.status !== 'closed' ? deskWords[language].urgent : null,
    site: ticket.site && words.site(ticket.site),
    clock: clockView(sources),
    deeds: deedsView(sources),
    record: recordView(sources),
    side: await sideView(db, sources),
    reply: replyView(sources),
    asked:
      waits && waits.asked.answeredAt === null
        ? askedView(visit, { link: answererOf(sources), desk: sources.desk }, waits)
        : null,
    askedEffect: answerWords[language].effect.reply,
    done: doneView(sources, said, followUp?.number ?? null),
  };
}

/** Returns the result named in the address after a POST. The ticket must confirm it, because anyone can write an address. */
function doneView({ ticket, words }: PortalSources, said: string | null, followUp: string | null): string | null {
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

/** Returns the answerer. A signed-in user has already verified their address. */
export function answererOf({ actor, ticket }: PortalSources): Answerer {
  return { address: null, actor, ticket };
}
