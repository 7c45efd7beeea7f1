import type { Answerer } from '#desk/portal/answer-link.ts';
import { type Field, fieldsEditableBy } from '#domain/fields/field.ts';
import { fieldsShown, shownValue } from '#domain/fields/shown.ts';
import { offeredFor, textIn } from '#domain/language.ts';
import { knowledgeOf } from '#domain/ticket/projection.ts';
import { may } from '#domain/ticket/rights.ts';
import { fieldValue } from '#locales/field-value.ts';
import { longDate, shortDateTime } from '#locales/format.ts';
import { words as deskWords } from '#locales/messages.ts';
import { phone, telUri } from '#locales/phone.ts';
import { answerWords } from '#locales/public/messages.ts';
import type { Database } from '#store/database/database.ts';
import { findOpenFollowUp } from '#store/intake/receipts.ts';
import { readLinked } from '#store/relations/other-tickets.ts';
import type { PortalVisit } from '#web/portal/portal-visit.ts';
import { actionsView, clockView } from '#web/portal/ticket/clock-view.ts';
import { recordView } from '#web/portal/ticket/record-view.ts';
import { replyView } from '#web/portal/ticket/reply-view.ts';
import type { PortalSources } from '#web/portal/ticket/sources.ts';
import { readAskedForm } from '#web/shared/asked/asked-form.ts';
import { askedView } from '#web/shared/asked/asked-view.ts';
import { inputOf } from '#web/shared/fields/field-inputs.ts';
import { choicesOf } from '#web/ui/field/choices.ts';

/** Returns the data of a ticket's page for its participants. */
export async function ticketPage(visit: PortalVisit, sources: PortalSources, done: string | null) {
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
    actions: actionsView(sources),
    record: recordView(sources),
    conversations: conversationsView(sources),
    side: await sideView(db, sources),
    reply: replyView(sources),
    asked:
      waits && waits.asked.answeredAt === null
        ? askedView(visit, { link: answererOf(sources), desk: sources.desk }, waits)
        : null,
    askedEffect: answerWords[language].effect.reply,
    done: doneView(sources, done, followUp?.number ?? null),
  };
}

export type TicketView = Awaited<ReturnType<typeof ticketPage>>;

/** Returns the conversations with third parties that the desk shows. An agent's own name stays the desk's, as in the record. */
function conversationsView({ conversations, language, desk, now }: PortalSources) {
  return conversations.map(({ id, subject, to, language: spoken, messages }) => ({
    id,
    subject: subject || '…',
    to: to.name ?? to.email ?? '…',
    language: spoken,
    messages: messages.map(({ id: messageId, at, text, direction, from }) => ({
      id: messageId,
      who: from.name ?? from.email ?? (direction === 'out' ? desk.names[language] : '…'),
      at: shortDateTime(at, language, desk.zone, now),
      text,
    })),
  }));
}

export type SideView = Awaited<ReturnType<typeof sideView>>;

/** Returns the facts of a ticket, its participants, its links and the phone numbers. */
async function sideView(db: Database, sources: PortalSources) {
  const { ticket, desk, language, words, actor, record } = sources;
  const say = words.side;
  const ids = record.events.flatMap(({ said }) =>
    said.type === 'linked' && 'ticketId' in said.data ? [said.data.ticketId] : [],
  );
  const linked = await readLinked(db, actor, [...new Set([...ids, ...(ticket.followUpOf ? [ticket.followUpOf] : [])])]);
  return {
    facts: [
      {
        label: say.agent,
        value: ticket.assignee === null ? say.nobody : (ticket.assignee.name ?? desk.names[language]),
      },
      ...(ticket.site ? [{ label: say.site, value: `${ticket.site.number}, ${ticket.site.name}` }] : []),
      ...(ticket.organisation ? [{ label: say.organisation, value: ticket.organisation.names[language] }] : []),
      { label: say.kind, value: deskWords[language].kinds[ticket.kind] },
      { label: say.opened, value: longDate(ticket.openedAt, language, desk.zone) },
      { label: say.language, value: deskWords[language].languages[ticket.language] },
      ...fieldsShown(ticket, sources.fields).map(({ field, value }) => ({
        label: textIn(field.names, language, desk.languages),
        value: fieldValue(value, language),
      })),
    ],
    /** The fields that the reader can set. */
    inputs: fieldsToSet(sources).map((field) =>
      inputOf(field, shownValue(field, ticket.fields, ticket.fieldNames), language),
    ),
    people: ticket.participantIds.map((id) => ({ id, name: named(id, sources) })),
    linked: [...linked.values()].map(({ number, summary }) => ({ number, summary: summary ?? number })),
    /** Whether the reader may add participants, leave, or choose the language of mails. */
    may: {
      add: may(actor, 'addParticipant', ticket),
      leave: may(actor, 'leave', ticket),
      chooseLanguage: may(actor, 'chooseLanguage', ticket) && ticket.status !== 'closed',
    },
    language: ticket.language,
    languages: choicesOf(offeredFor(desk, ticket.language), deskWords[language].languages),
    phones: desk.lines.map((line) => ({
      language: deskWords[language].languages[line.language],
      number: phone(line.number),
      href: telUri(line.number),
    })),
  };
}

function fieldsToSet({ ticket, fields, actor }: PortalSources): Field[] {
  const mayNow = may(actor, 'setFields', ticket) && ticket.status !== 'closed';
  return mayNow ? fieldsEditableBy(knowledgeOf(ticket.seenAs).fields, fields) : [];
}

function named(id: string, { people, actor, ticket, words }: PortalSources): string {
  const person = people.get(id);
  const name = person?.name ?? person?.address ?? '…';
  if (id === actor.personId) return words.side.you({ name });
  return id === ticket.requesterId ? words.side.requester({ name }) : name;
}

/** Returns the result named in the address after a POST. The ticket must confirm it, because anyone can write an address. */
function doneView({ ticket, words }: PortalSources, done: string | null, followUp: string | null): string | null {
  const isOpen = ticket.status === 'new' || ticket.status === 'open';
  const say = words.done;
  switch (done) {
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
    case 'fields':
      return say.fields;
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
  return { provedBy: 'signIn', address: null, actor, ticket };
}
