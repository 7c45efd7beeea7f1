import { data, redirect } from 'react-router';
import { grantAccess } from '#desk/access/grant-access.ts';
import { leaveOrganisation, type Withdrawn, withdrawAccess, withdrawOffice } from '#desk/access/withdraw-access.ts';
import { editorsCap } from '#domain/access/entitlement.ts';
import { managedWords } from '#locales/access/messages.ts';
import { listServiceManagers } from '#store/access/service-managers.ts';
import { isId } from '#store/database/ids.ts';
import { findPerson } from '#store/people/people.ts';
import { found, readForm } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { BackLink } from '#web/ui/back-link.tsx';
import { Banner } from '#web/ui/banner.tsx';
import { Button, Submit } from '#web/ui/button.tsx';
import type { Route } from './+types/person-page.ts';
import { aboutOfHead, ManagedPage } from './managed-page.tsx';
import { aboutOf, headOf, type ManagerVisit, managerVisit } from './manager-visit.ts';

/** A person of the organisation, with their roles and possible changes. Throws 404 for anyone else. */
export async function loader({ context, request, params }: Route.LoaderArgs) {
  const visit = await managerVisit(context, request);
  const { person, roles, isManager } = await readPerson(visit, params.person);
  const { language } = visit;
  return {
    head: await headOf(visit),
    name: person.name ?? person.address ?? managedWords[language].people.erased,
    address: person.address,
    isManager,
    roles: roles.map(({ siteId, siteName, siteNumber, role, loan }) => ({
      siteId,
      role,
      isLent: loan !== null,
      site: `${siteName} (${siteNumber})`,
    })),
  };
}

async function readPerson({ services, organisation, held }: ManagerVisit, id: string) {
  const { db } = services.world;
  const person = isId(id) ? await findPerson(db, id) : undefined;
  const roles = held.filter(({ personId }) => personId === id);
  const managers = await listServiceManagers(db, organisation.id);
  const isManager = managers.some(({ personId }) => personId === id);
  if (!person || (roles.length === 0 && !isManager)) throw data(null, 404);
  return { person, roles, isManager };
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const visit = await managerVisit(context, request);
  const { person, roles } = await readPerson(visit, params.person);
  const form = await readForm(context);
  const { services, actor, organisation, language } = visit;
  const { world } = services;
  const who = { organisationId: organisation.id, personId: person.id };
  const siteId = String(form.get('site') ?? '');
  const intent = form.get('intent');
  if (intent === 'office') return settle(visit, await withdrawOffice(world, actor, who), 'withdrawn');
  if (intent === 'leave') return settle(visit, await leaveOrganisation(world, actor, who), 'left');
  const held = roles.find((each) => each.siteId === siteId);
  if (!held) throw data(null, 400);
  if (intent === 'withdraw') return settle(visit, await withdrawAccess(world, actor, { ...who, siteId }), 'withdrawn');
  if (intent !== 'editor' && intent !== 'owner') throw data(null, 400);
  const done = found(
    await grantAccess(world, actor, {
      organisationId: organisation.id,
      email: person.address ?? '',
      name: null,
      role: intent,
      siteIds: [siteId],
      insteadOf: {},
    }),
  );
  const words = managedWords[language].person;
  if ('refused' in done) {
    const max = editorsCap(await world.allDesks(world.db));
    return data({ notice: done.refused === 'lent' ? words.lent : words.full({ max }) }, 409);
  }
  throw redirect(urls.managed({ ...aboutOf(visit), done: done.isNew ? 'granted' : 'standing' }), 303);
}

function settle(visit: ManagerVisit, done: Withdrawn, said: 'withdrawn' | 'left') {
  if ('refused' in found(done)) return data({ notice: managedWords[visit.language].person.lastManager }, 409);
  throw redirect(urls.managed({ ...aboutOf(visit), done: said }), 303);
}

export default function PersonPage({ loaderData, actionData }: Route.ComponentProps) {
  const { head, name, address, roles, isManager } = loaderData;
  const words = managedWords[useVisit().language];
  const about = aboutOfHead(head);
  return (
    <ManagedPage head={head} tab="people" title={name}>
      {address !== name && <p className="mt-1 text-body text-ink-2 wrap-anywhere">{address}</p>}
      {actionData && (
        <div className="mt-6 max-w-[720px]">
          <Banner tone="urgent" live>
            {actionData.notice}
          </Banner>
        </div>
      )}
      <ul className="mt-6 max-w-[960px] border-b border-line">
        {roles.map(({ siteId, site, role, isLent }) => (
          <Role
            key={siteId}
            what={words.person.on({ role: words.roles[role], site })}
            fields={{ site: siteId, intent: 'withdraw' }}
            lend={isLent ? null : urls.managedLoans(about)}
            other={
              isLent
                ? null
                : {
                    value: role === 'editor' ? 'owner' : 'editor',
                    label: role === 'editor' ? words.person.toOwner : words.person.toEditor,
                  }
            }
          />
        ))}
        {isManager && (
          <Role
            what={words.person.officeOf}
            fields={{ site: '', intent: 'office' }}
            lend={urls.managedLoans(about)}
            other={null}
          />
        )}
      </ul>
      <form method="post" className="mt-10 max-w-measure">
        <h2 className="text-sub">{words.person.leave}</h2>
        <p className="mt-1 text-body text-ink-2">{words.person.leaveText}</p>
        <Submit className="mt-4" kind="danger" name="intent" value="leave">
          {words.person.leaveButton}
        </Submit>
      </form>
      <div className="mt-8">
        <BackLink href={urls.managed(about)}>{words.person.back}</BackLink>
      </div>
    </ManagedPage>
  );
}

interface RoleProps {
  what: string;
  fields: { site: string; intent: string };
  lend: string | null;
  other: { value: string; label: string } | null;
}

function Role({ what, fields, lend, other }: RoleProps) {
  const { person: words } = managedWords[useVisit().language];
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line py-3">
      <h2 className="min-w-0 text-body font-strong wrap-anywhere">{what}</h2>
      <form method="post" className="flex flex-wrap items-center gap-3">
        <input type="hidden" name="site" value={fields.site} />
        {lend && (
          <a
            href={lend}
            className="link inline-flex min-h-11 items-center text-body"
            aria-label={words.lendOf({ what })}
          >
            {words.lend}
          </a>
        )}
        {other && (
          <Button name="intent" value={other.value}>
            {other.label}
          </Button>
        )}
        <Button name="intent" value={fields.intent} aria-label={words.withdrawOf({ what })}>
          {words.withdraw}
        </Button>
      </form>
    </li>
  );
}
