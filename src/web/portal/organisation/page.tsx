import { managedWords } from '#locales/access/messages.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Banner } from '#web/ui/banner.tsx';
import { buttonLook } from '#web/ui/button.tsx';
import { Section } from '#web/ui/frame/section.tsx';
import { WrappingAddress } from '#web/ui/wrapping-address.tsx';
import type { Route } from './+types/page.ts';
import { aboutOfHead, ManagedPage } from './managed-page.tsx';
import { headOf, type ManagedHead, managerVisit } from './manager-visit.ts';
import { peopleView, type SiteGroup } from './people-view.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  const visit = await managerVisit(context, request);
  return { head: await headOf(visit), ...(await peopleView(visit)) };
}

/** The people of the organisation, with their sites and roles. */
export default function PeoplePage({ loaderData }: Route.ComponentProps) {
  const { head, groups, managers } = loaderData;
  const { people: words, tickets } = managedWords[useVisit().language];
  return (
    <ManagedPage head={head} tab="people" lead={words.lead}>
      <Waiting head={head} />
      <p className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-3">
        <a href={urls.managedGrant(aboutOfHead(head))} className={buttonLook('main', true)}>
          {words.give}
        </a>
        <a href={urls.portal({ view: 'organisation' })} className="link text-body">
          {tickets}
        </a>
      </p>
      {groups.length === 0 && <p className="mt-8 text-body">{words.noSites}</p>}
      {groups.map((group) => (
        <Site key={group.id} group={group} head={head} />
      ))}
      <Section id="managers" title={words.managers} heading="sub" className="mt-10 max-w-[960px]">
        <ul className="mt-2">
          {managers.map(({ id, name, address }) => (
            <li
              key={id}
              className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-t border-line py-2"
            >
              <span className="min-w-0 text-body wrap-anywhere">
                {name}
                {address !== name && <span className="block text-secondary text-ink-2">{address}</span>}
              </span>
              <Change id={id} name={name} head={head} />
            </li>
          ))}
        </ul>
      </Section>
    </ManagedPage>
  );
}

function Waiting({ head }: { head: ManagedHead }) {
  const { people: words } = managedWords[useVisit().language];
  const about = aboutOfHead(head);
  return (
    <div className="mt-6 flex max-w-[720px] flex-col gap-3 empty:hidden">
      {head.waiting > 0 && (
        <Banner
          tone="accent"
          action={
            <a href={urls.managedRequests(about)} className="link font-strong">
              {words.answer}
            </a>
          }
        >
          {words.waiting({ count: head.waiting })}
        </Banner>
      )}
      {head.due > 0 && (
        <Banner
          tone="sunken"
          action={
            <a href={urls.managedReview(about)} className="link font-strong">
              {words.review}
            </a>
          }
        >
          {words.due({ count: head.due })}
        </Banner>
      )}
    </div>
  );
}

function Site({ group, head }: { group: SiteGroup; head: ManagedHead }) {
  const words = managedWords[useVisit().language];
  const { columns, nobody } = words.people;
  return (
    <section aria-labelledby={`site-${group.id}`} className="mt-10 max-w-[960px]">
      <h2 id={`site-${group.id}`} className="text-sub wrap-anywhere">
        {group.name}
      </h2>
      <p className="text-secondary text-ink-2">{group.editors}</p>
      {group.people.length === 0 ? (
        <p className="mt-2 border-t border-line py-2 text-body text-ink-2">{nobody}</p>
      ) : (
        <table className="mt-2 w-full table-fixed text-left text-body max-md:block">
          <caption className="sr-only">{group.name}</caption>
          <thead className="text-secondary text-ink-2 max-md:sr-only">
            <tr>
              {Object.entries(columns).map(([key, name]) => (
                <th key={key} scope="col" className={`py-1 pr-4 font-normal last:pr-0 last:text-right ${widths[key]}`}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="max-md:block">
            {group.people.map((person) => (
              <tr key={person.id} className="border-t border-line align-top max-md:block max-md:py-2">
                <td className={cell}>
                  {person.name}
                  {person.address !== null && person.address !== person.name && (
                    <span className="block text-secondary text-ink-2">
                      <WrappingAddress text={person.address} />
                    </span>
                  )}
                </td>
                <td className={cell}>
                  {words.roles[person.role]}
                  {person.notes.map((note) => (
                    <span key={note} className="block text-secondary text-ink-2">
                      {note}
                    </span>
                  ))}
                </td>
                <td className={`${cell} text-ink-2`}>{person.since}</td>
                <td className={`${cell} md:pr-0 md:text-right`}>
                  <Change id={person.id} name={person.name} head={head} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Change({ id, name, head }: { id: string; name: string; head: ManagedHead }) {
  const { people: words } = managedWords[useVisit().language];
  return (
    <a
      href={urls.managedPerson(id, aboutOfHead(head))}
      className="link inline-flex min-h-11 items-center text-body"
      aria-label={words.changeOf({ name })}
    >
      {words.change}
    </a>
  );
}

const widths: Record<string, string> = { person: 'w-[38%]', since: 'w-64', act: 'w-24' };
const cell = 'py-2 pr-4 wrap-anywhere max-md:block max-md:py-0.5 max-md:pr-0';
