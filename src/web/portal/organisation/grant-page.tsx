import { data, redirect } from 'react-router';
import { grantAccess } from '#desk/access/grant-access.ts';
import { privateDomain } from '#domain/access/private-domains.ts';
import { accessRoles } from '#domain/access/request.ts';
import { readAddress } from '#domain/people/email.ts';
import { managedWords } from '#locales/access/messages.ts';
import { listServiceManagers } from '#store/access/service-managers.ts';
import { listSitesOfOrganisation } from '#store/directory/managed-sites.ts';
import { found, readForm } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import { type FullView, fullView } from '#web/shared/access/decide.ts';
import { goerField, goersOf } from '#web/shared/access/goer-field.ts';
import { WhoGoes } from '#web/shared/access/who-goes.tsx';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { BackLink } from '#web/ui/back-link.tsx';
import { Banner } from '#web/ui/banner.tsx';
import { Submit } from '#web/ui/button.tsx';
import { choicesOf } from '#web/ui/field/choices.ts';
import { ChoiceGroup, EmailField, type FieldError, fieldProps, TextField } from '#web/ui/field/fields.tsx';
import type { Route } from './+types/grant-page.ts';
import { aboutOfHead, ManagedPage } from './managed-page.tsx';
import { aboutOf, headOf, type ManagerVisit, managerVisit } from './manager-visit.ts';
import { sitesMax } from './people-view.ts';

interface Tried {
  typed: { email: string; name: string; role: string; siteIds: string[] };
  chosen: Record<string, string>;
  full: FullView[];
  errors: FieldError[];
  /** A private address that waits for a second press. */
  doubted?: { address: string; domain: string };
}

export async function loader({ context, request }: Route.LoaderArgs) {
  const visit = await managerVisit(context, request);
  const site = new URL(request.url).searchParams.get('site');
  const sites = await listSitesOfOrganisation(visit.services.world.db, visit.organisation.id, sitesMax);
  return {
    head: await headOf(visit),
    sites: sites.map(({ id, number, name }) => ({ value: id, label: `${name} (${number})` })),
    chosen: site === null ? [] : [site],
    colleagues: await colleaguesOf(visit),
  };
}

/** Returns the people who have a role in the organisation, by address. */
async function colleaguesOf({ services, organisation, held }: ManagerVisit) {
  const managers = await listServiceManagers(services.world.db, organisation.id);
  const people = [...held, ...managers].map(({ address, name }) => [address, name] as const);
  return [...new Map(people)].flatMap(([address, name]) => (address === null ? [] : [{ address, name }]));
}

/** Grants the role. A private address asks for a second press. At a site that is at its editor limit, asks whom the new editor replaces. */
export async function action({ context, request }: Route.ActionArgs) {
  const visit = await managerVisit(context, request);
  const form = await readForm(context);
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const typed = {
    email: text('email'),
    name: text('name'),
    role: text('role'),
    siteIds: form.getAll('sites').map(String),
  };
  const tried = { typed, chosen: goersOf(form), full: [], errors: [] };
  const say = managedWords[visit.language].grant.errors;
  const role = accessRoles.find((each) => each === typed.role);
  const email = readAddress(typed.email);
  const errors: Tried['errors'] = [];
  if (email === null) errors.push({ field: 'email', text: say.email({ typed: typed.email.slice(0, 80) }) });
  if (role === undefined) errors.push({ field: 'role', text: say.role });
  if (role !== 'serviceManager' && typed.siteIds.length === 0) errors.push({ field: 'sites', text: say.sites });
  if (email === null || role === undefined || errors.length > 0) return data<Tried>({ ...tried, errors }, 422);
  const domain = privateDomain(email);
  if (domain !== null && text('doubted') !== email)
    return data<Tried>({ ...tried, doubted: { address: email, domain } }, 422);
  const { services, actor, organisation } = visit;
  const done = found(
    await grantAccess(services.world, actor, {
      organisationId: organisation.id,
      email,
      name: typed.name || null,
      role,
      siteIds: role === 'serviceManager' ? [] : typed.siteIds,
      insteadOf: tried.chosen,
    }),
  );
  if ('refused' in done) return refused(visit, tried, done, form.has('asked'));
  throw redirect(urls.managed({ ...aboutOf(visit), done: done.isNew ? 'granted' : 'standing' }), 303);
}

async function refused(
  visit: ManagerVisit,
  tried: Tried,
  done: Exclude<Awaited<ReturnType<typeof grantAccess>>, { granted: true } | { refused: 'missing' }>,
  wasAsked: boolean,
) {
  const say = managedWords[visit.language].grant.errors;
  if (done.refused === 'lent') return data<Tried>({ ...tried, errors: [{ field: 'email', text: say.lent }] }, 409);
  const full = await fullView(visit, done.full);
  // The first time, the page only asks; it is not an error.
  const errors = full.map(({ siteId, site }) => ({ field: goerField(siteId), text: say.who({ site }) }));
  return data<Tried>({ ...tried, full, errors: wasAsked ? errors : [] }, 422);
}

export default function GrantPage({ loaderData, actionData }: Route.ComponentProps) {
  const { head, sites, chosen, colleagues } = loaderData;
  const words = managedWords[useVisit().language];
  const typed = actionData?.typed;
  const doubted = actionData?.doubted;
  const field = fieldProps(typed, words.grant);
  return (
    <ManagedPage head={head} tab="people" title={words.grant.title} errors={actionData?.errors}>
      <form method="post" className="mt-6 flex max-w-[720px] flex-col gap-8" noValidate>
        <WhoGoes full={actionData?.full ?? []} chosen={actionData?.chosen ?? {}} />
        <EmailField {...field('email')} autoComplete="off" list="colleagues" />
        <datalist id="colleagues">
          {colleagues.map(({ address, name }) => (
            <option key={address} value={address}>
              {name}
            </option>
          ))}
        </datalist>
        {doubted && (
          <Banner tone="accent" live>
            {words.grant.doubted(doubted)}
            <input type="hidden" name="doubted" value={doubted.address} />
          </Banner>
        )}
        <TextField {...field('name')} length="medium" autoComplete="off" />
        <ChoiceGroup
          name="role"
          label={words.grant.role}
          defaultValue={typed?.role || 'editor'}
          choices={choicesOf(accessRoles, words.roles)}
        />
        {sites.length > 0 && (
          <ChoiceGroup name="sites" {...words.grant.sites} defaultValue={typed?.siteIds ?? chosen} choices={sites} />
        )}
        <Submit wide>{words.grant.submit}</Submit>
      </form>
      <div className="mt-8">
        <BackLink href={urls.managed(aboutOfHead(head))}>{words.person.back}</BackLink>
      </div>
    </ManagedPage>
  );
}
