import { languages } from '#domain/language.ts';
import { may } from '#domain/ticket/rights.ts';
import { longDate } from '#locales/format.ts';
import { words as deskWords } from '#locales/messages.ts';
import { phone, telUri } from '#locales/phone.ts';
import type { Database } from '#store/database/database.ts';
import { readLinked } from '#store/relations/other-tickets.ts';
import type { PortalSources } from '#web/portal/ticket/sources.ts';

export type SideView = Awaited<ReturnType<typeof sideView>>;

/** Returns the facts of a ticket, its participants, its links and the phone numbers. */
export async function sideView(db: Database, sources: PortalSources) {
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
    ],
    people: ticket.participantIds.map((id) => ({ id, name: named(id, sources) })),
    linked: [...linked.values()].map(({ number, summary }) => ({ number, summary: summary ?? number })),
    /** Whether the reader may add participants, leave, or choose the language of mails. */
    may: {
      add: may(actor, 'addParticipant', ticket),
      leave: may(actor, 'leave', ticket),
      chooseLanguage: may(actor, 'chooseLanguage', ticket) && ticket.status !== 'closed',
    },
    language: ticket.language,
    languages: languages.map((value) => ({ value, label: deskWords[language].languages[value] })),
    phones: desk.lines.map((line) => ({
      language: deskWords[language].languages[line.language],
      number: phone(line.number),
      href: telUri(line.number),
    })),
  };
}

function named(id: string, { people, actor, ticket, words }: PortalSources): string {
  const person = people.get(id);
  const name = person?.name ?? person?.address ?? '…';
  if (id === actor.personId) return words.side.you({ name });
  return id === ticket.requesterId ? words.side.requester({ name }) : name;
}
