import { data, redirect } from 'react-router';
import { erasePerson } from '#desk/erasure/erase-person.ts';
import { refuseErasure } from '#desk/erasure/erasure-requests.ts';
import { findPassages, shownPassages } from '#desk/erasure/find-passages.ts';
import { recordPersonReading } from '#desk/history/record-audit.ts';
import { peopleWords } from '#locales/admin/messages.ts';
import { longDate, shortDate } from '#locales/format.ts';
import { phone } from '#locales/phone.ts';
import { findErasureRequest } from '#store/erasure/erasure-requests.ts';
import { findManagedPerson } from '#store/people/managed-people.ts';
import { AdminPage } from '#web/admin/admin-page.tsx';
import { type AdminVisit, adminVisit } from '#web/admin/admin-visit.ts';
import { SaveForm } from '#web/admin/save-form.tsx';
import { fieldText, found, readForm } from '#web/app/post.ts';
import { existing } from '#web/app/responses.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Banner } from '#web/ui/banner.tsx';
import { buttonLook } from '#web/ui/button.tsx';
import { TextArea } from '#web/ui/field/fields.tsx';
import { Section } from '#web/ui/frame/section.tsx';
import { TextList } from '#web/ui/text-list.tsx';
import type { Route } from './+types/person-page.ts';
import { dueView } from './due-view.ts';
import { EraseForm, type FoundPassages, type PassageView } from './erase-form.tsx';

/** More than anybody reads. Sure passages beyond it are replaced without being shown, and the page says so. */
const passagesMax = 200;
/** Passages with a part of the name, which the administrator reads one by one. */
const possibleMax = 100;

/** Opening a person's page counts as access, which the trail records (R25). */
export async function loader({ context, request, params }: Route.LoaderArgs) {
  const visit = await adminVisit(context, request, 'people');
  const { actor, services } = visit;
  const person = existing(await findManagedPerson(services.world.db, actor, params.person));
  await recordPersonReading(services.world, actor, person.id);
  // The search reads every text, which takes minutes on a large installation. Run it only on request.
  const isChecked = new URL(request.url).searchParams.get('step') === 'check';
  return {
    person,
    request: await askedBy(visit, person.id),
    found: isChecked ? await passagesOf(visit, person.id) : null,
  };
}

/** Returns texts by others that name a person, for the preview of the erasure. */
async function passagesOf({ actor, services, language, desks }: AdminVisit, personId: string): Promise<FoundPassages> {
  const found = await findPassages(services.world.db, actor, personId);
  const all = shownPassages(found);
  const viewOf = ({ key, number, kind, isSummary, at, certainty, pieces }: (typeof all)[number]): PassageView => ({
    key,
    number,
    certainty,
    pieces,
    what: isSummary ? ('summary' as const) : (kind ?? 'other'),
    date: shortDate(at, language, desks[0]!.zone, services.world.clock.now()),
  });
  const [named, possible] = [
    all.filter(({ certainty }) => certainty !== 'possible'),
    all.filter(({ certainty }) => certainty === 'possible'),
  ];
  const rest = named.slice(passagesMax);
  const more = rest.filter(({ certainty }) => certainty === 'sure').length;
  return {
    passages: named.slice(0, passagesMax).map(viewOf),
    more,
    unsure: rest.length - more,
    possible: possible.slice(0, possibleMax).map(viewOf),
    isMorePossible: found.isMorePossible || possible.length > possibleMax,
  };
}

/** Returns the person's open request, or null. */
async function askedBy({ services, language, desks }: AdminVisit, personId: string) {
  const { db, clock } = services.world;
  const found = await findErasureRequest(db, personId);
  if (found?.state !== 'waiting') return null;
  const { zone } = desks[0]!;
  const due = dueView(found.dueAt, clock.now(), language, zone);
  return { asked: longDate(found.askedAt, language, zone), due, words: found.words };
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const { actor, services, language } = await adminVisit(context, request, 'people');
  const form = await readForm(context);
  if (form.get('intent') === 'refuse') {
    const reason = fieldText(form, 'reason');
    const done = found(await refuseErasure(services.world, actor, params.person, reason));
    if ('saved' in done) throw redirect(urls.erasureRequests({ done: 'refused' }), 303);
    const text = peopleWords[language].requests.problems[done.refused];
    const isLate = done.refused === 'decided';
    return data(
      { typed: '', reason, unticked: [] as string[], errors: [{ field: 'reason', text }] },
      isLate ? 409 : 422,
    );
  }
  const typed = fieldText(form, 'authorisation');
  const ticked = form.getAll('redact').map(String);
  const unticked = form
    .getAll('shown')
    .map(String)
    .filter((id) => !ticked.includes(id));
  const { problems } = peopleWords[language];
  const answer = (field: string, text: string) => data({ typed, reason: '', unticked, errors: [{ field, text }] }, 422);
  if (!form.has('sure')) return answer('sure', problems.sure);
  const done = found(
    await erasePerson(services.world, actor, params.person, typed, {
      untickedPassages: unticked,
      tickedPassages: ticked,
    }),
  );
  if ('erased' in done) throw redirect(urls.adminPeople({ done: 'erased' }), 303);
  return answer('authorisation', problems[done.refused]);
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { person, request, found } = loaderData;
  const words = peopleWords[useVisit().language];
  const facts = [
    [words.name, person.name ?? words.nothing],
    [words.phone, person.phone ? phone(person.phone) : words.nothing],
    [words.addresses, person.addresses.join(', ') || words.nothing],
    [words.tickets, String(person.tickets)],
    [words.accesses, String(person.accesses)],
    [words.account, person.hasAccount ? words.yes : words.no],
  ] as const;
  const refusal = person.isStaff ? words.problems.staff : person.isElsewhere ? words.problems.elsewhere : null;
  return (
    <AdminPage
      title={person.name ?? person.addresses[0] ?? words.noName}
      lead={words.reading}
      back={{ href: urls.adminPeople(), label: words.title }}
    >
      <div className="mt-4 flex max-w-record flex-col gap-6 text-body">
        {request && <AskedForm request={request} typed={actionData?.reason} />}
        <Section id="known" title={words.known}>
          <dl className="mt-1 border-t border-line">
            {facts.map(([name, value]) => (
              <div key={name} className="grid gap-x-6 border-b border-line py-1.5 sm:grid-cols-2">
                <dt className="text-ink-2">{name}</dt>
                <dd className="wrap-anywhere">{value}</dd>
              </div>
            ))}
          </dl>
        </Section>
        <Listed id="goes" title={words.goes} items={words.goesList} />
        <Listed id="stays" title={words.stays} items={words.staysList} />
        {refusal ? (
          <Banner tone="sunken">{refusal}</Banner>
        ) : !found ? (
          <p>
            <a
              href={`${urls.adminPerson(person.id, { step: 'check' })}#naming`}
              className={buttonLook('outlined')}
              aria-describedby="check-hint"
            >
              {words.check}
            </a>
            <span id="check-hint" className="mt-1 block text-ink-2">
              {words.checkHint}
            </span>
          </p>
        ) : (
          <EraseForm {...found} unticked={actionData?.unticked} typed={actionData?.typed} />
        )}
      </div>
    </AdminPage>
  );
}

interface AskedFormProps {
  request: NonNullable<Route.ComponentProps['loaderData']['request']>;
  typed?: string;
}

/** The date of a person's request for erasure, the legal deadline, and a form to refuse it. */
function AskedForm({ request, typed }: AskedFormProps) {
  const { requests } = peopleWords[useVisit().language];
  const { asked, due, words } = request;
  return (
    <Section id="asked" title={requests.heading} className="flex flex-col gap-3 border-l-4 border-accent-line pl-4">
      <p>
        {requests.asked({ date: asked })} · <strong className={due.late ? 'text-urgent' : ''}>{due.text}</strong>
      </p>
      {words && (
        <div>
          <h3 className="font-strong">{requests.words}</h3>
          <p className="whitespace-pre-line wrap-anywhere">{words}</p>
        </div>
      )}
      <SaveForm className="flex flex-col gap-3" id="refuse" submit={requests.button} value="refuse" kind="outlined">
        <h3 id="refuse" className="font-strong">
          {requests.refuse}
        </h3>
        <p className="text-ink-2">{requests.refuseText}</p>
        <TextArea name="reason" label={requests.reason} defaultValue={typed} />
      </SaveForm>
    </Section>
  );
}

function Listed({ id, title, items }: { id: string; title: string; items: readonly string[] }) {
  return (
    <Section id={id} title={title}>
      <TextList className="mt-1 list-disc pl-5" items={items} />
    </Section>
  );
}
