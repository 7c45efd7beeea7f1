import { type FormEvent, useState } from 'react';
import { Form, useNavigation } from 'react-router';
import { chosenRelations } from '#domain/relations/links.ts';
import { listTickets, type TicketSummary } from '#store/views/ticket-lists.ts';
import { type StaffVisit, staffVisit } from '#web/console/staff.ts';
import { actOnTicket } from '#web/console/ticket/acts/run-act.ts';
import type { TicketSources } from '#web/console/ticket/sources.ts';
import { useDeskWords, useRelationWords, useWords } from '#web/console/use-words.ts';
import { readSearch } from '#web/console/views/search.ts';
import { useHydrated } from '#web/shared/document/use-hydrated.ts';
import { Banner } from '#web/ui/banner.tsx';
import { Button, Submit } from '#web/ui/button.tsx';
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
  if (tickets) return { candidates: shown(tickets, sources), isWrong };
  const page = { sort: '-openedAt', after: null, limit: candidatesMax + 1 } as const;
  const filter = { ...search.filter, deskIds: [sources.ticket.deskId], leadsNowhere: true };
  return { candidates: shown(await listTickets(db, visit.actor, filter, page), sources), isWrong };
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
  return (
    <RelatedPage {...page} title={words.title({ number: page.number })} errors={sent?.errors}>
      <Form method="get" className="flex flex-wrap items-end gap-3">
        <div className="min-w-0 flex-1">
          <TextField name="q" type="search" label={words.find} hint={words.findHint} defaultValue={page.q} />
        </div>
        <Button>{words.findSubmit}</Button>
      </Form>
      {page.isWrong && (
        <Banner tone="accent">
          {page.candidates.length > 0 ? list.wrongCheck({ number: page.q }) : list.wrongCheckAlone({ number: page.q })}
        </Banner>
      )}
      {page.candidates.length === 0 && !page.isWrong && <p>{page.q === '' ? words.noOthers : words.nothing}</p>}
      {page.candidates.length > 0 && <Joining key={page.q} page={page} values={sent?.values ?? {}} />}
    </RelatedPage>
  );
}

type Data = Route.ComponentProps['loaderData'];

function Joining({ page, values }: { page: Data; values: Record<string, string> }) {
  const words = useRelationWords().join;
  const busy = useNavigation().state !== 'idle';
  const ways = page.isClosed ? chosenRelations : (['merge', ...chosenRelations] as const);
  const [chosen, setChosen] = useState({
    other: values.other ?? page.candidates[0]!.number,
    how: values.how ?? (page.isClosed ? null : 'merge'),
  });
  const isAwake = useHydrated();

  function note({ currentTarget }: FormEvent<HTMLFormElement>): void {
    const form = new FormData(currentTarget);
    const how = form.get('how');
    setChosen({ other: String(form.get('other') ?? ''), how: how === null ? null : String(how) });
  }

  // Without scripts the button cannot follow the choice.
  const way = ways.find((one) => isAwake && one === chosen.how);
  const merging = words.mergeThis({ number: page.number, into: chosen.other });
  return (
    <Form method="post" onChange={note} className="flex flex-col gap-6">
      <input type="hidden" name="intent" value="merge" />
      <input type="hidden" name="version" value={page.version} />
      <fieldset id="other">
        <legend className="text-section">{page.q === '' ? words.own({ name: page.name }) : words.found}</legend>
        <ul className="mt-2 border-t border-line">
          {page.candidates.map((candidate) => (
            <Candidate key={candidate.number} {...candidate} chosen={chosen.other === candidate.number} />
          ))}
        </ul>
      </fieldset>
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
            defaultChecked={chosen.how === way}
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
      <Submit busy={busy}>{way === undefined ? words.submit : way === 'merge' ? merging : words.ways[way]}</Submit>
    </Form>
  );
}

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
