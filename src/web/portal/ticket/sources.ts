import { knownFields } from '#desk/fields/known-fields.ts';
import { portalTicketWords } from '#locales/portal/messages.ts';
import { readConversations } from '#store/conversations/conversations.ts';
import { readPeople } from '#store/people/people.ts';
import { readWholeRecord } from '#store/relations/merged-tickets.ts';
import { findTicketSummary } from '#store/views/ticket-lists.ts';
import { existing } from '#web/app/responses.ts';
import type { PortalVisit } from '#web/portal/portal-visit.ts';
import { withLabels } from '#web/shared/record-parts.ts';
import { shownText, withinPage } from '#web/shared/shown-text.ts';

/** Returns a ticket with its related data. Throws 404 for a hidden ticket, just as for an unknown number. */
export async function readSources(visit: PortalVisit, number: string) {
  const { actor, services, language } = visit;
  const { db, clock, readDesk } = services.world;
  const ticket = existing(await findTicketSummary(db, actor, { number }));
  const [desk, record, people, fields, conversations] = await Promise.all([
    readDesk(db, ticket.deskId),
    withLabels(db, ticket, readWholeRecord(db, actor, ticket, shownText).then(withinPage)),
    readPeople(db, ticket.participantIds),
    knownFields(services.world, db, ticket.deskId),
    readConversations(db, actor, ticket),
  ]);
  return {
    ticket,
    desk,
    actor,
    record,
    people,
    fields,
    conversations,
    now: clock.now(),
    language,
    words: portalTicketWords[language],
  };
}

/** The data for a ticket's page, and its reader. */
export type PortalSources = Awaited<ReturnType<typeof readSources>>;
