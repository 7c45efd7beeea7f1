import { seenOf } from '#desk/spine/seen.ts';
import { editorsCap } from '#domain/access/entitlement.ts';
import { type Fields, siteForm } from '#domain/directory/fields.ts';
import { directoryAdminWords } from '#locales/admin/messages.ts';
import { localDate, longDate } from '#locales/format.ts';
import { type Entitled, listEntitled } from '#store/access/entitlements.ts';
import { isId } from '#store/database/ids.ts';
import { findManagedSite, type ManagedSite } from '#store/directory/managed-sites.ts';
import { listOrganisations } from '#store/directory/organisations.ts';
import { AdminPage } from '#web/admin/admin-page.tsx';
import { type AdminVisit, adminVisit } from '#web/admin/admin-visit.ts';
import { RowList } from '#web/admin/row-list.tsx';
import { SaveForm } from '#web/admin/save-form.tsx';
import { readForm } from '#web/app/post.ts';
import { existing } from '#web/app/responses.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';
import { choicesOf } from '#web/ui/field/choices.ts';
import { CheckField, ChoiceGroup, NumberField, SelectField, TextArea, TextField } from '#web/ui/field/fields.tsx';
import { Section } from '#web/ui/frame/section.tsx';
import type { Route } from './+types/site-page.ts';
import { History } from './history.tsx';
import { historyView } from './history-view.ts';
import { PersonFields } from './person-fields.tsx';
import { RemoveForm } from './remove-form.tsx';
import { handleSite } from './site-acts.ts';

/** Edits a site: its name, addresses, people and history. Without an id, creates one. */
export async function loader({ context, request, params }: Route.LoaderArgs) {
  const visit = await adminVisit(context, request, 'directory');
  const { world } = visit.services;
  const site = await siteOf(visit, params.id);
  const organisations = (await listOrganisations(world.db, visit.language)).map(({ id, names }) => ({
    value: id,
    label: names[visit.language],
  }));
  return {
    fields: site ? siteForm(site) : emptyFields,
    seen: site ? seenOf(siteForm(site)) : '',
    name: site && `${site.number} ${site.name}`,
    organisations: organisations.toSorted((a, b) => a.label.localeCompare(b.label, visit.language)),
    people: site && peopleView(visit, await listEntitled(world.db, site.id)),
    max: editorsCap(await world.allDesks(world.db)),
    history: site ? await historyView(visit, { siteId: site.id }) : [],
  };
}

/** Returns the editors and owners of a site, as the page names them. */
function peopleView({ language, desks }: AdminVisit, people: readonly Entitled[]) {
  const words = directoryAdminWords[language].people;
  const zone = desks[0]?.zone ?? 'UTC';
  return people.map(({ personId, name, address, role, since, sharedMailbox }) => ({
    id: personId,
    name: name ?? address ?? words.erased,
    address,
    role,
    shared: sharedMailbox,
    since: since && words.since({ date: longDate(localDate(since, zone), language, zone) }),
  }));
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const visit = await adminVisit(context, request, 'directory');
  const site = await siteOf(visit, params.id);
  const form = await readForm(context);
  return handleSite(visit, site?.id ?? null, form);
}

async function siteOf({ services }: AdminVisit, id: string | undefined): Promise<ManagedSite | null> {
  if (id === undefined) return null;
  return existing(isId(id) ? await findManagedSite(services.world.db, id) : undefined);
}

const emptyFields: Fields = { number: '', name: '', 'other-names': '', addresses: '', organisation: '' };

export default function Page({ loaderData, actionData: tried }: Route.ComponentProps) {
  const { fields, seen, name, organisations, people, max, history } = loaderData;
  const words = directoryAdminWords[useVisit().language];
  return (
    <AdminPage title={name ?? words.newSite} back={{ href: urls.adminSites(), label: words.all }} done={words.saved}>
      <SiteForm fields={tried?.fields ?? fields} seen={tried?.seen ?? seen} organisations={organisations} />
      {people && <SitePeople people={people} max={max} typed={tried?.person ?? null} />}
      {people && <RemoveForm what="site" />}
      {people && <History lines={history} />}
    </AdminPage>
  );
}

type PersonRow = ReturnType<typeof peopleView>[number];

interface SitePeopleProps {
  people: PersonRow[];
  /** Maximum number of editors. */
  max: number;
  /** Input that was refused; null if missing. */
  typed: Fields | null;
}

/** Editors and owners, the remaining places, and a form to add a person (R8). */
function SitePeople({ people, max, typed }: SitePeopleProps) {
  const { people: words } = directoryAdminWords[useVisit().language];
  const editors = people.filter(({ role }) => role === 'editor').length;
  return (
    <Section id="people" title={words.title} className="mt-10 max-w-record">
      <p className="mt-1 text-body text-ink-2">
        {editors > max ? words.above({ editors, max }) : words.cap({ editors, max })}
      </p>
      {people.length === 0 && <p className="mt-2 text-body">{words.none}</p>}
      <RowList
        rows={people.map((person) => ({
          key: person.id,
          about: <About person={person} />,
          acts: (
            <form method="post" className="flex flex-wrap gap-2">
              <input type="hidden" name="person" value={person.id} />
              <Button name="intent" value="withdraw" aria-label={words.withdrawOf(person)}>
                {words.withdraw}
              </Button>
              <Button kind="danger" name="intent" value="leave" aria-label={words.leaveOf(person)}>
                {words.leave}
              </Button>
            </form>
          ),
        }))}
      />
      <AddPerson typed={typed} />
    </Section>
  );
}

function About({ person: { name, address, role, since, shared } }: { person: PersonRow }) {
  const { people: words } = directoryAdminWords[useVisit().language];
  const facts = [address !== name && address, words.roles[role], since, shared && words.shared].filter(Boolean);
  return (
    <>
      <p className="font-strong">{name}</p>
      <p className="text-ink-2">{facts.join(' · ')}</p>
    </>
  );
}

function AddPerson({ typed }: Pick<SitePeopleProps, 'typed'>) {
  const { people: words } = directoryAdminWords[useVisit().language];
  return (
    <SaveForm className="mt-4 flex max-w-fields flex-col gap-4" submit={words.grant} value="grant" kind="outlined">
      <h3 className="text-sub">{words.add}</h3>
      <PersonFields typed={typed} />
      <ChoiceGroup
        name="role"
        label={words.role}
        defaultValue={typed?.role || 'editor'}
        choices={choicesOf(['editor', 'owner'] as const, words.roles)}
      />
      <CheckField
        name="shared-mailbox"
        value="yes"
        {...words.sharedMailbox}
        defaultChecked={Boolean(typed?.['shared-mailbox'])}
      />
    </SaveForm>
  );
}

interface SiteFormProps {
  fields: Fields;
  /** The version of the values in the form; sent back to detect conflicts. */
  seen: string;
  organisations: { value: string; label: string }[];
}

/** A site's name, addresses and organisation. */
function SiteForm({ fields, seen, organisations }: SiteFormProps) {
  const words = directoryAdminWords[useVisit().language];
  const { number, name, otherNames, addresses, organisation } = words.site;
  const field = (of: string) => ({ name: of, defaultValue: fields[of] ?? '' });
  return (
    <SaveForm className="mt-3 flex max-w-fields flex-col gap-4" seen={seen} submit={words.save} value="save">
      <NumberField {...field('number')} {...number} />
      <TextField {...field('name')} {...name} length="medium" />
      <SelectField
        {...field('organisation')}
        label={organisation.label}
        choices={[{ value: '', label: organisation.none }, ...organisations]}
      />
      <TextArea {...field('addresses')} {...addresses} rows={3} spellCheck={false} />
      <TextArea {...field('other-names')} {...otherNames} rows={3} />
    </SaveForm>
  );
}
