import { data } from 'react-router';
import type { Actor } from '#domain/actor.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { Instant } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import { type Relation, relation } from '#domain/ticket/rights.ts';
import type { PortalTicketWords } from '#locales/portal/fr.ts';
import { portalTicketWords } from '#locales/portal/messages.ts';
import { type Person, readPeople } from '#store/people/people.ts';
import { readWholeRecord } from '#store/relations/merged-tickets.ts';
import type { TicketRecord } from '#store/ticket/record/record.ts';
import { findTicketSummary, type TicketSummary } from '#store/views/ticket-lists.ts';
import type { PortalVisit } from '#web/portal/portal-visit.ts';
import { shownText } from '#web/shared/shown-text.ts';

/** The data for a ticket's page, and its reader. */
export interface PortalSources {
  ticket: TicketSummary;
  desk: Desk;
  actor: Actor;
  relation: Relation;
  record: TicketRecord;
  people: Map<string, Person>;
  now: Instant;
  language: Language;
  words: PortalTicketWords;
}

/** Returns a ticket with its related data. Throws 404 for a hidden ticket, just as for an unknown number. */
export async function readSources(visit: PortalVisit, number: string): Promise<PortalSources> {
  const { actor, services, language } = visit;
  const { db, clock, readDesk } = services.world;
  const ticket = await findTicketSummary(db, actor, { number });
  if (!ticket) throw data(null, 404);
  const [desk, record, people] = await Promise.all([
    readDesk(db, ticket.deskId),
    readWholeRecord(db, actor, ticket, shownText),
    readPeople(db, ticket.participantIds),
  ]);
  return {
    ticket,
    desk,
    actor,
    record,
    people,
    relation: relation(actor, ticket),
    now: clock.now(),
    language,
    words: portalTicketWords[language],
  };
}
