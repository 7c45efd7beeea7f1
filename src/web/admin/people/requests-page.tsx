import { peopleWords } from '#locales/admin/messages.ts';
import { longDate } from '#locales/format.ts';
import { listWaitingErasures } from '#store/erasure/erasure-requests.ts';
import { AdminPage } from '#web/admin/admin-page.tsx';
import { type AdminVisit, adminVisit } from '#web/admin/admin-visit.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Empty } from '#web/ui/empty.tsx';
import type { Route } from './+types/requests-page.ts';
import { dueView } from './due-view.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  const visit: AdminVisit = await adminVisit(context, request, 'people');
  const { actor, services, language, desks } = visit;
  const { db, clock } = services.world;
  const zone = desks[0]!.zone;
  const waiting = await listWaitingErasures(db, actor);
  return {
    people: waiting.map(({ id, name, addresses, askedAt, dueAt }) => ({
      id,
      name,
      addresses,
      asked: longDate(askedAt, language, zone),
      due: dueView(dueAt, clock.now(), language, zone),
    })),
  };
}

/** Requests for erasure, with the legal deadline of each. */
export default function Page({ loaderData: { people } }: Route.ComponentProps) {
  const words = peopleWords[useVisit().language];
  const { requests } = words;
  return (
    <AdminPage
      title={requests.title}
      lead={requests.lead}
      back={{ href: urls.adminPeople(), label: words.title }}
      done={{ refused: requests.refused }}
    >
      {people.length === 0 ? (
        <Empty title={requests.none}>{requests.noneText}</Empty>
      ) : (
        <ul className="mt-4 max-w-record border-t border-line">
          {people.map(({ id, name, addresses, asked, due }) => (
            <li key={id} className="border-b border-line py-2 text-body wrap-anywhere">
              <a className="link font-strong" href={urls.adminPerson(id)}>
                {name ?? addresses[0] ?? words.noName}
              </a>{' '}
              <span className="text-ink-2">{addresses.join(', ')}</span>
              <p>
                {requests.asked({ date: asked })} · <span className={due.late ? 'text-urgent' : ''}>{due.text}</span>
              </p>
            </li>
          ))}
        </ul>
      )}
    </AdminPage>
  );
}
