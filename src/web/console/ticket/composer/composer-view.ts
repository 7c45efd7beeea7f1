import { reachPerson } from '#desk/ticket/reach.ts';
import { wallTimeOf } from '#domain/calendar/wall-time.ts';
import type { Reach } from '#domain/clock/clock.ts';
import { informationSchedule, noticeSchedule } from '#domain/clock/schedule.ts';
import { sendingTime } from '#domain/messages/send-later.ts';
import { isHeld, isTab } from '#domain/messages/written-message.ts';
import { phoneShownTo } from '#domain/ticket/rights.ts';
import { deadline, longDay, shortDateTime } from '#locales/format.ts';
import { words as deskWords } from '#locales/messages.ts';
import { actingView, macroViews } from '#web/console/ticket/macros/macro-view.ts';
import type { TicketSources } from '#web/console/ticket/sources.ts';
import { draftView } from '#web/console/ticket/writing/draft-view.ts';

/** Returns what the composer shows before sending: recipients, language and resulting dates (R16). */
export function composerView(sources: TicketSources, labels: ReadonlyMap<string, string>) {
  const { ticket, people, words, language } = sources;
  const say = words.composer;
  const reached = [...people.values()].filter(({ address, bouncedAt }) => address !== null && bouncedAt === null);
  const requester = people.get(ticket.requesterId);
  const name = requester?.name ?? words.list.anonymous;
  return {
    /** Mail recipients. */
    to: reached.map((person) => person.name ?? person.address ?? ''),
    writtenIn: say.writtenIn({ language: deskWords[language].languages[ticket.language], name }),
    /** The promised dates, if a closing notice or information request is sent now. */
    ...promises(sources, reachPerson(requester)),
    requester: {
      name: requester?.name ?? '',
      phone: phoneShownTo(sources.actor, ticket) ?? '',
      email: requester?.address ?? '',
    },
    people: [...people.values()].flatMap((person) => (person.name ? [person.name] : [])),
    urgent: ticket.urgent,
    toBeTold: ticket.toBeTold,
    macros: macroViews(sources),
    acting: actingView(sources, labels),
    /** The reader's drafts here, and others who are about to send a message. */
    drafts: sources.drafts.map((draft) => draftView(draft, language, sources.desk.zone)),
    sending: sources.pending.flatMap(({ name, intent, dueAt, scheduled, content }) => {
      const when = scheduled ? shortDateTime(dueAt, language, sources.desk.zone, sources.now) : null;
      return content === null && isTab(intent) && isHeld(intent) ? [{ name, intent, when }] : [];
    }),
    opensAt: opensAt(sources),
    /** The questions of the form, in the agent's language. */
    checklist: (sources.checklist?.items ?? []).map(({ question, ...item }) => ({
      id: question.id,
      label: question.label[language],
      ...item,
    })),
  };
}

/** The domain counts the dates from now; the mail uses the time when it is sent. */
function promises({ desk, now, words, language }: TicketSources, reach: Reach) {
  const say = words.composer;
  if (reach === 'agent') return { closesOn: say.told, asksUntil: say.told };
  const notice = noticeSchedule(desk, now);
  const request = informationSchedule(desk, now);
  const closing = (at: string) => deadline(at, language, desk.zone);
  if (reach === 'nobody') {
    const [closesOn, asksUntil] = [notice, request].map(({ closesAt }) => say.untold({ date: closing(closesAt) }));
    return { closesOn: closesOn!, asksUntil: asksUntil! };
  }
  return {
    closesOn: say.closesOn({ date: closing(notice.closesAt) }),
    asksUntil: say.asksUntil({ first: longDay(request.next, language, desk.zone), date: closing(request.closesAt) }),
  };
}

/** The desk's next opening, as words and as the value of a field; null if it never opens. */
function opensAt({ desk, now, language }: TicketSources) {
  const time = sendingTime(desk, null, now);
  if (!('at' in time)) return null;
  const { zone } = desk;
  return {
    text: shortDateTime(time.at, language, zone, now),
    value: wallTimeOf(zone, time.at),
    now: wallTimeOf(zone, now),
  };
}
