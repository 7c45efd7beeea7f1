import { data } from 'react-router';
import { seenOf } from '#desk/spine/seen.ts';
import { editorsCap } from '#domain/access/entitlement.ts';
import { type Fields, siteForm } from '#domain/directory/fields.ts';
import { directoryAdminWords } from '#locales/admin/messages.ts';
import { listEntitled } from '#store/access/entitlements.ts';
import { isId } from '#store/database/ids.ts';
import { findManagedSite, type ManagedSite } from '#store/directory/managed-sites.ts';
import { listOrganisations } from '#store/directory/organisations.ts';
import { AdminPage } from '#web/admin/admin-page.tsx';
import { type AdminVisit, adminVisit } from '#web/admin/admin-visit.ts';
import { SaveForm } from '#web/admin/save-form.tsx';
import { readForm } from '#web/app/read-form.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { SelectField } from '#web/ui/field/select-field.tsx';
import { TextArea } from '#web/ui/field/text-area.tsx';
import { NumberField, TextField } from '#web/ui/field/text-field.tsx';
import type { Route } from './+types/site-page.ts';
import { History } from './history.tsx';
import { historyView } from './history-view.ts';
import { peopleView } from './people-view.ts';
import { RemoveForm } from './remove-form.tsx';
import { handleSite } from './site-acts.ts';
import { SitePeople } from './site-people.tsx';

/** Edits a site: its name, addresses, people and history. Without an id, creates one. */
export async function loader({ context, request, params }: Route.LoaderArgs) {
  const visit = await adminVisit(context, request, 'directory');
  const { world } = visit.services;
  const site = await siteOf(visit, params.id);
  const organisations = (await listOrganisations(world.db)).map(({ id, names }) => ({
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

export async function action({ context, request, params }: Route.ActionArgs) {
  const visit = await adminVisit(context, request, 'directory');
  const site = await siteOf(visit, params.id);
  const form = await readForm(request);
  return handleSite(visit, site?.id ?? null, form);
}

async function siteOf({ services }: AdminVisit, id: string | undefined): Promise<ManagedSite | null> {
  if (id === undefined) return null;
  const site = isId(id) ? await findManagedSite(services.world.db, id) : undefined;
  if (!site) throw data(null, 404);
  return site;
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
      <TextField {...field('name')} {...name} length="medium" autoComplete="off" />
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
