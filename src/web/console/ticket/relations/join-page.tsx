import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Form, useFetcher, useNavigation } from 'react-router';
import { chosenRelations } from '#domain/relations/links.ts';
import { listTickets, type TicketSummary } from '#store/views/ticket-lists.ts';
import { urls } from '#web/app/urls.ts';
import { type StaffVisit, staffVisit } from '#web/console/staff.ts';
import { actOnTicket } from '#web/console/ticket/acts/run-act.ts';
import type { TicketSources } from '#web/console/ticket/sources.ts';
import { useDeskWords, useRelationWords, useWords } from '#web/console/use-words.ts';
import { readSearch } from '#web/console/views/search.ts';
import { useHydrated } from '#web/shared/document/use-hydrated.ts';
import { Banner } from '#web/ui/banner.tsx';
import { Submit } from '#web/ui/button.tsx';
import { CheckField, TextField } from '#web/ui/field/fields.tsx';
import { StatusShape } from '#web/ui/status.tsx';
import { TicketNumber } from '#web/ui/ticket-number.tsx';
import type { Route } from './+types/join-page.ts';
import { likelyFirst } from './likely-first.ts';
import { readRelated, requesterName } from './read-related.ts';
import { RelatedPage } from './related-page.tsx';

/** The number of candidates that people look through. */
const candidatesMax = 12;

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const visit = staffVisit(context, request);
  const sources = await readRelated(visit, params.number);
  const q = new URL(request.url).searchParams.get('q')?.trim() ?? '';
  const found = q === '' ? null : await findOthers(visit, sources, q);
  const { ticket, people, words } = sources;
  return {
    number: ticket.number,
    version: ticket.version,
    summary: ticket.summary,
    language: ticket.language,
    q,
    isWrong: found?.isWrong ?? false,
    /** The text is the number of a ticket, so nothing needs to be chosen. */
    isNumber: found?.isNumber ?? false,
    name: requesterName(sources),
    isClosed: ticket.status === 'closed',
    candidates: found?.candidates ?? (await othersOfRequester(visit, sources)),
    participants: ticket.participantIds
      .filter((id) => id !== ticket.requesterId)
      .map((id) => ({ id, name: people.get(id)?.name ?? people.get(id)?.address ?? words.list.anonymous })),
  };
}

/** Returns the requester's other tickets, newest first: most tickets are merged with one of them. */
async function othersOfRequester(visit: StaffVisit, sources: TicketSources) {
  const { db } = visit.services.world;
  const { ticket } = sources;
  const page = { sort: '-openedAt', after: null, limit: candidatesMax + 1 } as const;
  const filter = { deskIds: [ticket.deskId], requesterId: ticket.requesterId, leadsNowhere: true };
  return shown(await listTickets(db, visit.actor, filter, page), sources);
}

/** Finds tickets of the same desk by number, or by words. If the check is wrong, those that were probably meant (R2). */
async function findOthers(visit: StaffVisit, sources: TicketSources, q: string) {
  const { db } = visit.services.world;
  const search = await readSearch(visit, q, { prefixes: [sources.desk.prefix], zone: sources.desk.zone });
  const { tickets, isWrong } = search;
  if (tickets) return { candidates: shown(tickets, sources), isWrong, isNumber: !isWrong };
  const page = { sort: '-openedAt', after: null, limit: candidatesMax + 1 } as const;
  const filter = { ...search.filter, deskIds: [sources.ticket.deskId], leadsNowhere: true };
  return { candidates: shown(await listTickets(db, visit.actor, filter, page), sources), isWrong, isNumber: false };
}

function shown(tickets: TicketSummary[], { ticket, words }: TicketSources) {
  const others = tickets.filter(({ id, deskId }) => id !== ticket.id && deskId === ticket.deskId);
  return likelyFirst(others, ticket)
    .slice(0, candidatesMax)
    .map(({ number, summary, status, requester }) => ({
      number,
      summary: summary || number,
      status,
      requester: requester.name ?? requester.email ?? words.list.anonymous,
    }));
}

export const action = actOnTicket;

/** The other ticket, by number, by words or among the requester's own, and its relation to this one (R5). */
export default function Page({ loaderData: page, actionData: sent }: Route.ComponentProps) {
  const words = useRelationWords().join;
  const { list } = useWords();
  const busy = useNavigation().state !== 'idle';
  const isAwake = useHydrated();
  const values = sent?.values ?? {};
  const { to, found, type } = useFound(page, values.to ?? page.q);
  const likely = found.candidates[0]?.number ?? null;
  const [ticked, setTicked] = useState({ of: found.q, number: values.other ?? likely });
  const other = ticked.of === found.q ? ticked.number : likely;
  const ways = page.isClosed ? chosenRelations : (['merge', ...chosenRelations] as const);
  const [how, setHow] = useState<string>(values.how ?? ways[0]!);
  // Without scripts the button cannot follow the choice.
  const way = ways.find((one) => isAwake && one === how);
  const merging = other && words.mergeThis({ number: page.number, into: other });

  function note({ target }: FormEvent<HTMLFormElement>): void {
    if (!(target instanceof HTMLInputElement)) return;
    if (target.name === 'other') setTicked({ of: found.q, number: target.value });
    if (target.name === 'how') setHow(target.value);
  }

  /** Enter in the field takes the ticket of a number; for words it goes to what they found, as the arrow does. */
  function press(event: KeyboardEvent<HTMLInputElement>): void {
    const areWords = event.key === 'Enter' && found.q !== '' && found.q === to.trim() && !found.isNumber;
    const chosen = event.currentTarget.form?.querySelector<HTMLElement>('[name=other]:checked');
    if (!chosen || !(areWords || event.key === 'ArrowDown')) return;
    event.preventDefault();
    chosen.focus();
  }

  return (
    <RelatedPage {...page} title={words.title({ number: page.number })} errors={sent?.errors}>
      <Form method="post" onChange={note} className="flex flex-col gap-5">
        <input type="hidden" name="intent" value="merge" />
        <input type="hidden" name="version" value={page.version} />
        <input type="hidden" name="q" value={found.q} />
        <TextField
          name="to"
          type="search"
          label={words.find}
          hint={words.findHint}
          value={to}
          onChange={({ currentTarget }) => type(currentTarget.value)}
          onKeyDown={press}
          autoComplete="off"
          autoFocus={!sent}
        />
        {found.isWrong && (
          <Banner tone="accent">
            {likely === null ? list.wrongCheckAlone({ number: found.q }) : list.wrongCheck({ number: found.q })}
          </Banner>
        )}
        <p role="status" className={likely === null && !found.isWrong ? 'text-body' : 'sr-only'}>
          {likely !== null
            ? words.count({ count: found.candidates.length })
            : found.q === ''
              ? words.noOthers
              : words.nothing}
        </p>
        {likely !== null && (
          <fieldset id="other" key={found.q}>
            <legend className="text-section">{found.q === '' ? words.own({ name: page.name }) : words.found}</legend>
            <ul className="mt-2 border-t border-line">
              {found.candidates.map((candidate) => (
                <Candidate key={candidate.number} {...candidate} chosen={other === candidate.number} />
              ))}
            </ul>
          </fieldset>
        )}
        <fieldset id="how" className="flex flex-col gap-2">
          <legend className="mb-2 text-section">{words.how}</legend>
          {ways.map((way) => (
            <CheckField
              key={way}
              type="radio"
              name="how"
              id={`how-${way}`}
              value={way}
              label={words.ways[way]}
              hint={way === 'merge' ? words.mergeHint({ number: page.number }) : undefined}
              defaultChecked={how === way}
            />
          ))}
          <p className="text-secondary text-ink-2">{words.linkHint}</p>
        </fieldset>
        {!page.isClosed && page.participants.length > 0 && (
          <fieldset className="flex flex-col gap-2">
            <legend className="text-section">{words.participants}</legend>
            <p className="mb-1 text-secondary text-ink-2">{words.participantsHint}</p>
            {page.participants.map(({ id, name }) => (
              <CheckField key={id} name="participant" id={`participant-${id}`} value={id} label={name} />
            ))}
          </fieldset>
        )}
        <div className="sticky -bottom-4 border-t border-line bg-surface py-3">
          <Submit busy={busy}>{(way === 'merge' ? merging : way && words.ways[way]) || words.submit}</Submit>
        </div>
      </Form>
    </RelatedPage>
  );
}

type Data = Route.ComponentProps['loaderData'];

/** The tickets for what is typed, read after a pause in typing; until then those for the text before. */
function useFound(page: Data, typed: string) {
  const [to, setTo] = useState(typed);
  const fetcher = useFetcher<typeof loader>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  function type(text: string): void {
    setTo(text);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => fetcher.load(urls.joinTicket(page.number, { q: text.trim() })), pauseMilliseconds);
  }
  useEffect(() => () => clearTimeout(timer.current), []);
  return { to, found: fetcher.data ?? page, type };
}

/** A pause in typing, so that a word is one request. */
const pauseMilliseconds = 120;

function Candidate({ number, summary, status, requester, chosen }: Data['candidates'][number] & { chosen: boolean }) {
  const say = useDeskWords();
  return (
    <li className="border-b border-line">
      <label className="flex gap-3 py-2.5 has-checked:bg-selected">
        <input type="radio" name="other" value={number} defaultChecked={chosen} className="choice" />
        <span className="min-w-0 flex-1">
          <b className="block text-body wrap-anywhere">{summary}</b>
          <span className="flex flex-wrap items-center gap-x-3 text-secondary text-ink-2">
            <TicketNumber number={number} />
            <span className="inline-flex items-center gap-1.5">
              <StatusShape status={status} /> {say.statuses[status]}
            </span>
            <span>{requester}</span>
          </span>
        </span>
      </label>
    </li>
  );
}
