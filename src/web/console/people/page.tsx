import type { ReactNode } from 'react';
import { data, Form, redirect, useNavigation } from 'react-router';
import { recordPersonReading } from '#desk/history/record-audit.ts';
import { markReachable } from '#desk/people/reach-again.ts';
import { callWords, consoleWords } from '#locales/console/messages.ts';
import { shortDateTime } from '#locales/format.ts';
import { words as deskWords } from '#locales/messages.ts';
import { phone } from '#locales/phone.ts';
import { findCallTickets } from '#store/calls/call-search.ts';
import { listPhoneCalls } from '#store/calls/phone-calls.ts';
import { isId } from '#store/database/ids.ts';
import { findKnownPerson, listPersonNotes } from '#store/people/known-person.ts';
import { found } from '#web/app/post.ts';
import { existing } from '#web/app/responses.ts';
import { urls } from '#web/app/urls.ts';
import { zoneOf } from '#web/console/reads/zone-of.ts';
import { type StaffVisit, staffVisit } from '#web/console/staff.ts';
import { useViewWords, useWords } from '#web/console/use-words.ts';
import { Banner } from '#web/ui/banner.tsx';
import { Submit } from '#web/ui/button.tsx';
import { Facts } from '#web/ui/facts.tsx';
import { ConsolePage } from '#web/ui/frame/console-page.tsx';
import { Status } from '#web/ui/status.tsx';
import { TicketNumber } from '#web/ui/ticket-number.tsx';
import { WrappingAddress } from '#web/ui/wrapping-address.tsx';
import type { Route } from './+types/page.ts';

export async function loader({ context, request, params }: Route.LoaderArgs) {
  return existing(await readPerson(staffVisit(context, request), params.person));
}

/** Mail to the person works again, on the agent's word (R3). */
export async function action({ context, request, params }: Route.ActionArgs) {
  const { actor, services } = staffVisit(context, request);
  if (!isId(params.person)) throw data(null, 404);
  found(await markReachable(services.world, actor, { id: params.person }));
  return redirect(urls.person(params.person));
}

export default function Page({ loaderData: person }: Route.ComponentProps) {
  const say = useViewWords().person;
  return (
    <ConsolePage title={person.name}>
      <div className="flex max-w-record flex-col gap-6">
        <Contact person={person} />
        <List title={say.roles} none={say.noRoles}>
          {person.roles.map(({ text, of }) => (
            <li key={`${text} ${of}`} className={row}>
              <span className="min-w-0 flex-1 wrap-anywhere">{of}</span>
              <span className="text-ink-2">{text}</span>
            </li>
          ))}
        </List>
        <List title={say.tickets} none={say.noTickets} action={person.all && <a href={person.all}>{say.allTickets}</a>}>
          {person.tickets.map(({ number, summary, status, word }) => (
            <li key={number} className={row}>
              <span className="flex-none sm:basis-33">
                <Status status={status} word={word} />
              </span>
              <TicketNumber number={number} look="list" />
              <a href={urls.ticket(number)} className="link-quiet min-w-0 flex-1 basis-60 truncate" title={summary}>
                {summary}
              </a>
            </li>
          ))}
        </List>
        <List title={say.notes} none={say.noNotes}>
          {person.notes.map(({ id, number, when, by, text }) => (
            <li key={id} className="border-t border-line py-2">
              <p className="flex flex-wrap gap-x-3 text-ink-2">
                <a href={urls.ticket(number)}>{number}</a>
                <span>{[by, when].filter(Boolean).join(', ')}</span>
              </p>
              <p className="whitespace-pre-line wrap-anywhere">{text}</p>
            </li>
          ))}
        </List>
        <List title={say.calls} none={say.noCalls}>
          {person.calls.map(({ id, when, how, agent, ticket }) => (
            <li key={id} className={row}>
              <span>{when}</span>
              <span className="min-w-0 flex-1 text-ink-2">{[how, agent].filter(Boolean).join(' · ')}</span>
              {ticket && <a href={urls.ticket(ticket)}>{ticket}</a>}
            </li>
          ))}
        </List>
      </div>
    </ConsolePage>
  );
}

/** Addresses, phone number and language, and what an agent can do about mail that bounces. */
function Contact({ person }: { person: PersonPage }) {
  const { side } = useWords();
  const isBusy = useNavigation().formData !== undefined;
  const stateOf = ({ bounces, isProved }: PersonPage['addresses'][number]) =>
    bounces ? side.bounces : isProved ? side.proved : side.notProved;
  return (
    <>
      <Facts
        facts={[
          {
            label: side.address,
            value:
              person.addresses.length === 0 ? (
                side.noAddress
              ) : (
                <ul>
                  {person.addresses.map((each) => (
                    <li key={each.address} className="wrap-anywhere">
                      <WrappingAddress text={each.address} /> <span className="text-ink-2">({stateOf(each)})</span>
                    </li>
                  ))}
                </ul>
              ),
          },
          ...(person.phone === null ? [] : [{ label: side.phone, value: person.phone }]),
          ...(person.language === null ? [] : [{ label: side.language, value: person.language }]),
        ]}
      />
      {person.addresses.some(({ bounces }) => bounces) && (
        <Form method="post">
          <Banner
            tone="urgent"
            action={
              <Submit kind="outlined" busy={isBusy}>
                {side.mailWorks}
              </Submit>
            }
          >
            {side.bouncesLead}
          </Banner>
        </Form>
      )}
    </>
  );
}

function List({
  title,
  none,
  action,
  children,
}: {
  title: string;
  none: string;
  action?: ReactNode;
  children: ReactNode[];
}) {
  return (
    <section aria-label={title} className="text-body sm:text-row">
      <div className="flex items-baseline justify-between gap-4 pb-1">
        <h2 className="text-section">{title}</h2>
        {action}
      </div>
      {children.length === 0 ? <p className="text-ink-2">{none}</p> : <ul>{children}</ul>}
    </section>
  );
}

const row = 'flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-line py-1.5';

/** Enough to recognise somebody; a search finds the rest. */
const shownMax = { tickets: 20, calls: 10, notes: 10 };

/** Returns a person's page; null if the reader may not know them. The trail records the reading (R25). */
async function readPerson(visit: StaffVisit, id: string) {
  const { actor, services, language } = visit;
  const { world } = services;
  const { db } = world;
  const person = isId(id) ? await findKnownPerson(db, actor, id) : undefined;
  if (!person) return null;
  await recordPersonReading(world, actor, person.id);
  const [tickets, calls, notes, desks] = await Promise.all([
    findCallTickets(db, actor, { personIds: [id] }, shownMax.tickets),
    listPhoneCalls(db, actor, { personId: id }, { after: null, limit: shownMax.calls, now: world.clock.now() }),
    listPersonNotes(db, actor, id, shownMax.notes),
    world.allDesks(db),
  ]);
  const zone = zoneOf(visit, desks);
  const say = deskWords[language];
  const { statuses, anonymous } = consoleWords[language].list;
  const when = (at: string) => shortDateTime(at, language, zone, world.clock.now());
  const address = person.addresses[0]?.address;
  return {
    id,
    name: person.name ?? address ?? (person.phone === null ? anonymous : phone(person.phone)),
    phone: person.phone === null ? null : phone(person.phone),
    language: person.language && say.languages[person.language],
    addresses: person.addresses,
    roles: [
      ...person.sites.map((site) => ({ text: say.roles[site.role], of: `${site.number} ${site.name}` })),
      ...person.manages.map((names) => ({ text: say.roles.serviceManager, of: names[language] })),
    ],
    tickets: tickets.map(({ number, summary, status }) => ({ number, summary, status, word: statuses[status] })),
    /** All of their tickets, as a search. */
    all: address === undefined ? null : urls.console({ q: `from:${address}` }),
    calls: calls.map((call) => ({
      id: call.id,
      when: when(call.rangAt),
      how: callWords[language].lines[call.language],
      agent: call.answeredByName,
      ticket: call.ticketNumber,
    })),
    notes: notes.map(({ at, ...note }) => ({ ...note, when: when(at) })),
  };
}

type PersonPage = NonNullable<Awaited<ReturnType<typeof readPerson>>>;
