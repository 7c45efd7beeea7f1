import { peopleWords } from '#locales/admin/messages.ts';
import { listWaitingErasures } from '#store/erasure/erasure-requests.ts';
import { findManagedPeople } from '#store/people/managed-people.ts';
import { AdminPage } from '#web/admin/admin-page.tsx';
import { adminVisit } from '#web/admin/admin-visit.ts';
import { SaveForm } from '#web/admin/save-form.tsx';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Empty } from '#web/ui/empty.tsx';
import { TextField } from '#web/ui/field/fields.tsx';
import type { Route } from './+types/page.ts';

/** A longer list is not read; people search more precisely instead. */
const peopleMax = 30;
/** One letter matches everybody. */
const lettersMin = 2;

export async function loader({ context, request }: Route.LoaderArgs) {
  const { actor, services, language } = await adminVisit(context, request, 'people');
  const { searchParams } = new URL(request.url);
  const typed = (searchParams.get('q') ?? '').trim().slice(0, 200);
  const isShort = typed !== '' && typed.length < lettersMin;
  const isAsked = typed !== '' && !isShort;
  const found = isAsked ? await findManagedPeople(services.world.db, actor, typed, peopleMax + 1) : [];
  return {
    typed,
    isAsked,
    people: found.slice(0, peopleMax),
    hasMore: found.length > peopleMax,
    errors: isShort ? [{ field: 'q', text: peopleWords[language].short }] : [],
    waiting: (await listWaitingErasures(services.world.db, actor)).length,
  };
}

export default function Page({ loaderData }: Route.ComponentProps) {
  const { typed, isAsked, people, hasMore, errors, waiting } = loaderData;
  const words = peopleWords[useVisit().language];
  return (
    <AdminPage title={words.title} lead={words.lead} errors={errors} done={{ erased: words.erased }}>
      <p className="mt-3 text-body">
        <a href={urls.erasureRequests()}>
          {waiting > 0 ? words.requests.waiting({ count: waiting }) : words.requests.title}
        </a>
      </p>
      <SaveForm method="get" className="mt-4 flex max-w-fields flex-col gap-4" submit={words.search}>
        <TextField name="q" type="search" label={words.q} hint={words.qHint} defaultValue={typed} autoComplete="off" />
      </SaveForm>
      {isAsked && people.length === 0 && <Empty title={words.none}>{words.noneText}</Empty>}
      {people.length > 0 && (
        <ul className="mt-6 max-w-record border-t border-line">
          {people.map(({ id, name, addresses }) => (
            <li key={id} className="border-b border-line py-2 text-body wrap-anywhere">
              <a className="link font-strong" href={urls.adminPerson(id)}>
                {name ?? addresses[0] ?? words.noName}
              </a>{' '}
              <span className="text-ink-2">{addresses.join(', ')}</span>
            </li>
          ))}
        </ul>
      )}
      {hasMore && <p className="mt-2 text-body text-ink-2">{words.more({ max: String(peopleMax) })}</p>}
    </AdminPage>
  );
}
