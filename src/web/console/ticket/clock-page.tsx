import { data } from 'react-router';
import { recordComplaintReading } from '#desk/history/record-audit.ts';
import { type ClockChange, clockHistory } from '#domain/ticket/events/clock-history.ts';
import type { EventType } from '#domain/ticket/events/events.ts';
import { answerDueAt, type Ticket } from '#domain/ticket/events/ticket.ts';
import { answerDate } from '#locales/clock-sentence.ts';
import { explainWords, ticketClockWords } from '#locales/console/messages.ts';
import { eventSentence } from '#locales/event-sentence.ts';
import { capitalised, deadline, shortDateTime } from '#locales/format.ts';
import { words } from '#locales/messages.ts';
import { type Person, readPeople } from '#store/people/people.ts';
import { urls } from '#web/app/urls.ts';
import { staffVisit } from '#web/console/staff.ts';
import { ClockPanel } from '#web/console/ticket/clock-panel.tsx';
import { clockView } from '#web/console/ticket/clock-view.ts';
import { readSources, type TicketSources } from '#web/console/ticket/sources.ts';
import { useTicketClockWords } from '#web/console/use-words.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { KindShape } from '#web/shared/forecast/kind-shape.tsx';
import { BackLink } from '#web/ui/back-link.tsx';
import { ConsolePage } from '#web/ui/frame/console-page.tsx';
import type { Route } from './+types/clock-page.ts';
import { type ComingStep, comingSteps, explainHref } from './coming-view.ts';

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const visit = staffVisit(context, request);
  const sources = await readSources(visit, params.number);
  if (sources === null) throw data(null, 404);
  const { ticket, actor, history } = sources;
  const { world } = visit.services;
  await recordComplaintReading(world, actor, ticket);
  const authors = await readPeople(
    world.db,
    history.flatMap(({ by }) => by.personId ?? []),
  );
  return {
    number: ticket.number,
    summary: ticket.summary,
    language: ticket.language,
    clock: clockView(sources),
    coming: comingSteps(sources),
    history: historyLines(sources, authors),
    explain: explainHref(sources),
  };
}

/** `authors` are the people who caused the events, by id. */
function historyLines(sources: TicketSources, authors: ReadonlyMap<string, Person>) {
  return clockHistory(sources.history).map((change) => {
    const { event } = change;
    return {
      id: event.id,
      at: shortDateTime(event.at, sources.language, sources.desk.zone, sources.now),
      text: historyText(change, sources, authors),
      made: made(change, sources),
      why: why(event.type, sources),
    };
  });
}

/** An event that set, moved or ended a date: who did what, the effect on the date, and the rule. */
type HistoryLine = ReturnType<typeof historyLines>[number];

function historyText(
  { event }: ClockChange,
  { record, language }: TicketSources,
  authors: ReadonlyMap<string, Person>,
): string {
  const { role, personId } = event.by;
  const nobody = role === 'clock' || role === 'relay' || role === 'desk' ? words[language].authors[role] : null;
  const name = nobody ?? (personId === null ? null : (authors.get(personId)?.name ?? null));
  const text = eventSentence(event, record.names, language);
  return name === null ? capitalised(text) : `${name} ${text}`;
}

/** Returns the effect of an event on the dates, as one sentence. */
function made({ before, after }: ClockChange, { language, desk }: TicketSources): string {
  const say = ticketClockWords[language].made;
  const closing = (ticket: Ticket) => deadline(ticket.clock!.closesAt, language, desk.zone);
  if (after.status === 'closed') return say.closed;
  if (before?.status === 'closed') return say.undone;
  if (after.clock === null) {
    if (before?.clock) return say.stopped;
    if (before && answerDueAt(before) === answerDueAt(after)) return say.answered;
    return say.answerDue({ date: answerDate(after, language, desk.zone) });
  }
  if (after.toBeTold) return say.toBeTold;
  if (after.clock.expected) return say.expected({ date: closing(after) });
  if (after.heldIds.length > 0) return say.held({ date: closing(after) });
  if (before?.clock && before.clock.closesAt !== after.clock.closesAt)
    return say.moved({ from: closing(before), to: closing(after) });
  return before?.clock?.expected === false ? say.stays({ date: closing(after) }) : say.set({ date: closing(after) });
}

function why(type: EventType, { language }: TicketSources): string | null {
  const rules: Partial<Record<EventType, string>> = ticketClockWords[language].why;
  return rules[type] ?? null;
}

export default function Page({ loaderData }: Route.ComponentProps) {
  const { number, summary, language, clock, coming, history, explain } = loaderData;
  const visit = useVisit();
  const words = ticketClockWords[visit.language];
  const title = words.title({ number });
  return (
    <ConsolePage title={title}>
      <BackLink href={urls.ticket(number)}>{words.back}</BackLink>
      <p className="mt-1 text-body" lang={language}>
        {summary}
      </p>
      <div className="mt-5">
        <ClockPanel clock={clock} />
      </div>
      <p className="mt-3 text-body">
        <a href={explain}>{explainWords[visit.language].link}</a>
      </p>
      {coming.length > 0 && <Coming steps={coming} />}
      <h2 className="mt-7 text-section">{words.history}</h2>
      <ol className="mt-2 max-w-record border-t border-line">
        {history.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </ol>
    </ConsolePage>
  );
}

function Coming({ steps }: { steps: ComingStep[] }) {
  const words = useTicketClockWords();
  return (
    <>
      <h2 className="mt-7 text-section">{words.coming}</h2>
      <ol className="mt-2 max-w-record border-t border-line">
        {steps.map(({ key, kind, when, what, because }) => (
          <li key={key} className="border-b border-line py-2 text-body">
            <span className="flex flex-wrap items-center gap-x-3">
              <KindShape kind={kind} />
              <span className={because ? 'text-ink-2 line-through' : 'font-strong'}>{what}</span>
              <span className={because ? 'text-ink-2' : undefined}>{when}</span>
            </span>
            {because && <span className="block text-secondary">{because}</span>}
          </li>
        ))}
      </ol>
    </>
  );
}

function Line({ line: { at, text, made, why } }: { line: HistoryLine }) {
  return (
    <li className="grid gap-x-5 border-b border-line py-2.5 text-body sm:grid-cols-[10rem_1fr]">
      <span className="text-secondary text-ink-2">{at}</span>
      <span className="min-w-0">
        {text}
        <strong className="block">{made}</strong>
        {why && <span className="block text-secondary text-ink-2">{why}</span>}
      </span>
    </li>
  );
}
