import { seenOf } from '#desk/spine/seen.ts';
import { type Fields, organisationForm, textsOfFields } from '#domain/directory/fields.ts';
import { languages } from '#domain/language.ts';
import { directoryAdminWords, providerWords } from '#locales/admin/messages.ts';
import { words as allWords } from '#locales/messages.ts';
import { listServiceManagers } from '#store/access/service-managers.ts';
import { isId } from '#store/database/ids.ts';
import { listSitesOfOrganisation } from '#store/directory/managed-sites.ts';
import { findOrganisation, type ManagedOrganisation } from '#store/directory/organisations.ts';
import { AdminPage } from '#web/admin/admin-page.tsx';
import { type AdminVisit, adminVisit } from '#web/admin/admin-visit.ts';
import { DeskTexts } from '#web/admin/desk-texts.tsx';
import { RowList } from '#web/admin/row-list.tsx';
import { SaveForm } from '#web/admin/save-form.tsx';
import { readForm } from '#web/app/post.ts';
import { existing } from '#web/app/responses.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { languageInSentence } from '#web/shared/problem-words.ts';
import { Button } from '#web/ui/button.tsx';
import { choicesOf } from '#web/ui/field/choices.ts';
import { CheckField, ChoiceGroup, PhoneField, TextArea, TextField, useErrorOf } from '#web/ui/field/fields.tsx';
import { Section } from '#web/ui/frame/section.tsx';
import type { Route } from './+types/organisation-page.ts';
import { History } from './history.tsx';
import { historyView } from './history-view.ts';
import { handleOrganisation } from './organisation-acts.ts';
import { PersonFields } from './person-fields.tsx';
import { RemoveForm } from './remove-form.tsx';

/** The search finds more. */
const sitesMax = 100;

/** Edits an organisation: names, communication service, sites and service managers. Without an id, creates one. */
export async function loader({ context, request, params }: Route.LoaderArgs) {
  const visit = await adminVisit(context, request, 'directory');
  const { db } = visit.services.world;
  const organisation = await organisationOf(visit, params.id);
  const id = organisation?.id;
  const { erased } = directoryAdminWords[visit.language].people;
  return {
    fields: organisation ? organisationForm(organisation) : newFields,
    seen: organisation ? seenOf(organisationForm(organisation)) : '',
    name: organisation?.names[visit.language] ?? null,
    sites: id
      ? (await listSitesOfOrganisation(db, id, sitesMax)).map(({ id: site, number, name }) => ({
          id: site,
          number,
          name,
        }))
      : [],
    managers: id
      ? (await listServiceManagers(db, id)).map((each) => ({
          id: each.personId,
          name: each.name ?? each.address ?? erased,
          address: each.address,
        }))
      : null,
    history: id ? await historyView(visit, { organisationId: id }) : [],
  };
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const visit = await adminVisit(context, request, 'directory');
  const organisation = await organisationOf(visit, params.id);
  const form = await readForm(context);
  return handleOrganisation(visit, organisation?.id ?? null, form);
}

async function organisationOf({ services }: AdminVisit, id: string | undefined): Promise<ManagedOrganisation | null> {
  if (id === undefined) return null;
  return existing(isId(id) ? await findOrganisation(services.world.db, id) : undefined);
}

/** By default, a new organisation answers in all languages. */
const newFields: Fields = { languages: languages.join('\n') };

export default function Page({ loaderData, actionData: tried }: Route.ComponentProps) {
  const { fields, seen, name, sites, managers, history } = loaderData;
  const words = directoryAdminWords[useVisit().language];
  return (
    <AdminPage
      title={name ?? words.newOrganisation}
      back={{ href: urls.adminOrganisations(), label: words.tabs.organisations }}
      done={words.saved}
    >
      <OrganisationForm fields={tried?.fields ?? fields} seen={tried?.seen ?? seen} />
      {managers && <SitesOf sites={sites} max={sitesMax} />}
      {managers && <Managers managers={managers} typed={tried?.person ?? null} />}
      {managers && <RemoveForm what="organisation" />}
      {managers && <History lines={history} />}
    </AdminPage>
  );
}

/** The sites of an organisation, with links to their pages. */
function SitesOf({ sites, max }: { sites: { id: string; number: string; name: string }[]; max: number }) {
  const { organisation: words } = directoryAdminWords[useVisit().language];
  return (
    <Section id="sites" title={words.sites} className="mt-10 max-w-record">
      {sites.length === 0 && <p className="mt-1 text-body text-ink-2">{words.noSites}</p>}
      <ul className="mt-2 text-body">
        {sites.map(({ id, number, name }) => (
          <li key={id}>
            <a href={urls.adminSite(id)} className="link-quiet inline-block py-1 wrap-anywhere">
              <span className="text-ink-2">{number}</span> {name}
            </a>
          </li>
        ))}
      </ul>
      {sites.length === max && <p className="mt-1 text-body text-ink-2">{words.moreSites({ count: max })}</p>}
    </Section>
  );
}

interface ManagersProps {
  managers: { id: string; name: string; address: string | null }[];
  typed: Fields | null;
}

/** The people who grant access for an organisation, with a form to add one (R9). */
function Managers({ managers, typed }: ManagersProps) {
  const { language } = useVisit();
  const { people: words } = directoryAdminWords[language];
  return (
    <Section id="managers" title={words.managers} className="mt-10 max-w-record">
      <p className="mt-1 text-body text-ink-2">{words.managersText}</p>
      {managers.length === 0 && <p className="mt-2 text-body">{words.none}</p>}
      <RowList
        rows={managers.map(({ id, name, address }) => ({
          key: id,
          about: (
            <>
              <p className="font-strong">{name}</p>
              {address !== null && address !== name && <p className="text-ink-2">{address}</p>}
              <p className="text-secondary">
                <a href={urls.adminSignIn(id)}>{providerWords[language].person.link({ name })}</a>
              </p>
            </>
          ),
          acts: (
            <form method="post">
              <input type="hidden" name="person" value={id} />
              <Button name="intent" value="withdraw" aria-label={words.withdrawManagerOf({ name })}>
                {words.withdraw}
              </Button>
            </form>
          ),
        }))}
      />
      <SaveForm
        className="mt-4 flex max-w-fields flex-col gap-4"
        submit={words.nameManager}
        value="manager"
        kind="outlined"
      >
        <PersonFields typed={typed} />
      </SaveForm>
    </Section>
  );
}

interface OrganisationFormProps {
  fields: Fields;
  /** The version of the values in the form; sent back to detect conflicts. */
  seen: string;
}

/** Names, languages, communication service and mail domains of an organisation. */
function OrganisationForm({ fields, seen }: OrganisationFormProps) {
  const { language } = useVisit();
  const words = directoryAdminWords[language];
  const { names, languages: answers, lettersOnly, domains, service, serviceText, serviceName } = words.organisation;
  return (
    <SaveForm className="mt-3 flex max-w-record flex-col gap-5" seen={seen} submit={words.save} value="save">
      <DeskTexts name="name" {...names} values={textsOfFields(fields, 'name')} />
      <ChoiceGroup
        name="languages"
        label={answers.label}
        defaultValue={(fields.languages ?? '').split('\n')}
        choices={choicesOf(languages, allWords[language].languages)}
      />
      <CheckField name="letters-only" value="yes" {...lettersOnly} defaultChecked={fields['letters-only'] === 'yes'} />
      <section aria-labelledby="service-title" className="flex flex-col gap-4">
        <div>
          <h2 id="service-title" className="text-section">
            {service}
          </h2>
          <p className="text-body text-ink-2">{serviceText}</p>
        </div>
        <DeskTexts name="service" {...serviceName} values={textsOfFields(fields, 'service')} />
        <Contact fields={fields} suffix="" />
        <OwnContacts fields={fields} />
      </section>
      <TextArea name="domains" {...domains} rows={2} spellCheck={false} defaultValue={fields.domains ?? ''} />
    </SaveForm>
  );
}

/** Open if any field has a value, so that the fold hides no errors. */
function OwnContacts({ fields }: Omit<OrganisationFormProps, 'seen'>) {
  const { language } = useVisit();
  const errorOf = useErrorOf();
  const { own, ownHint, ownLegend } = directoryAdminWords[language].organisation;
  const used = languages.some((each) =>
    ['email', 'phone', 'page'].some((way) => fields[`${way}-${each}`] || errorOf(`${way}-${each}`)),
  );
  return (
    <details open={used}>
      <summary className="link w-fit text-body">{own}</summary>
      <p className="mt-2 text-body text-ink-2">{ownHint}</p>
      {languages.map((each) => (
        <fieldset key={each} className="mt-3">
          <legend className="text-body font-strong">
            {ownLegend({ language: languageInSentence(each, language) })}
          </legend>
          <div className="mt-1">
            <Contact fields={fields} suffix={`-${each}`} />
          </div>
        </fieldset>
      ))}
    </details>
  );
}

function Contact({ fields, suffix }: Omit<OrganisationFormProps, 'seen'> & { suffix: string }) {
  const { email, phone, page } = directoryAdminWords[useVisit().language].organisation;
  const field = (way: string) => ({
    name: way + suffix,
    defaultValue: fields[way + suffix] ?? '',
    autoComplete: 'off',
    spellCheck: false,
  });
  return (
    <div className="grid gap-x-4 gap-y-3 sm:grid-cols-[minmax(0,1fr)_7.5rem_minmax(0,1fr)]">
      <TextField {...field('email')} {...email} inputMode="email" />
      <PhoneField {...field('phone')} {...phone} />
      <TextField {...field('page')} {...page} inputMode="url" />
    </div>
  );
}
