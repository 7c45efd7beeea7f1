import { data, href, redirect } from 'react-router';
import { chooseNotifications } from '#desk/notifications/choose-notifications.ts';
import { nameCharactersMax } from '#desk/people/identify-person.ts';
import { saveOwnDetails } from '#desk/people/own-details.ts';
import { languages, readLanguage } from '#domain/language.ts';
import {
  type Notification,
  type NotificationChoices,
  type Pace,
  paces,
  staffChoices,
} from '#domain/notifications/notifications.ts';
import { isStaff } from '#domain/ticket/rights.ts';
import { pushWords } from '#locales/account/messages.ts';
import { ownNames } from '#locales/messages.ts';
import { phone as shownPhone } from '#locales/phone.ts';
import { portalSettingsWords } from '#locales/portal/messages.ts';
import { readChoices } from '#store/notifications/notification-choices.ts';
import { findPerson, sitesOf } from '#store/people/people.ts';
import { readForm } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import { PortalTitle } from '#web/portal/portal-title.tsx';
import { type PortalVisit, portalVisit } from '#web/portal/portal-visit.ts';
import { useDone } from '#web/shared/document/use-done.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { readPhone } from '#web/shared/read-phone.ts';
import { Done } from '#web/ui/banner.tsx';
import { buttonLook, Submit } from '#web/ui/button.tsx';
import { ErrorSummary } from '#web/ui/error-summary.tsx';
import { choicesOf } from '#web/ui/field/choices.ts';
import {
  CheckField,
  ChoiceGroup,
  type FieldError,
  FieldErrors,
  fieldProps,
  PhoneField,
  SelectField,
  TextField,
} from '#web/ui/field/fields.tsx';
import { Section } from '#web/ui/frame/section.tsx';
import { TextList } from '#web/ui/text-list.tsx';
import type { Route } from './+types/page.ts';
import { SettingsPages } from './settings-pages.tsx';

export async function loader({ context, request }: Route.LoaderArgs) {
  const visit = portalVisit(context, request);
  const { actor, services, language } = visit;
  const { db } = services.world;
  const person = await findPerson(db, actor.personId);
  return {
    name: person?.name ?? '',
    phone: person?.phone ? shownPhone(person.phone) : '',
    language: person?.language ?? language,
    mails: { offered: await offeredTo(visit), choices: await readChoices(db, actor.personId) },
  };
}

export async function action({ context, request }: Route.ActionArgs) {
  const visit = portalVisit(context, request);
  const form = await readForm(context);
  if (form.get('intent') !== 'mails') return saveDetails(visit, form);
  const { services, actor } = visit;
  const before = await readChoices(services.world.db, actor.personId);
  await chooseNotifications(services.world, actor, readMails(form, await offeredTo(visit), before));
  return redirect(`${urls.portalSettings({ done: 'mails' })}#mails`, 303);
}

interface Concerned {
  isManager: boolean;
  hasSites: boolean;
  /** True if the person works at a desk. */
  isStaff: boolean;
}

/** Returns the optional mails that apply to this person. */
function offeredMails({ isManager, hasSites, isStaff }: Concerned): Notification[] {
  return [
    'colleagues',
    ...(isStaff ? staffChoices : []),
    ...(hasSites ? (['announcements'] as const) : []),
    ...(isManager ? (['reviews', 'organisationTickets'] as const) : []),
  ];
}

/** Returns the posted choices; mails that the form did not offer stay unchanged. */
function readMails(form: FormData, offered: readonly Notification[], before: NotificationChoices) {
  const ticked = (name: Exclude<Notification, 'organisationTickets'>) =>
    offered.includes(name) ? form.has(name) : before[name];
  return {
    colleagues: ticked('colleagues'),
    reviews: ticked('reviews'),
    announcements: ticked('announcements'),
    given: ticked('given'),
    mentioned: ticked('mentioned'),
    watched: ticked('watched'),
    due: ticked('due'),
    organisationTickets: readPace(form.get('organisationTickets')) ?? before.organisationTickets,
  } satisfies NotificationChoices;
}

function readPace(value: FormDataEntryValue | null): Pace | null {
  return paces.find((pace) => pace === value) ?? null;
}

async function saveDetails({ actor, services, language: shown }: PortalVisit, form: FormData) {
  const typed = { name: String(form.get('name') ?? ''), phone: String(form.get('phone') ?? '') };
  const language = readLanguage(form.get('language')?.toString()) ?? shown;
  const words = portalSettingsWords[shown];
  const phone = typed.phone.trim() === '' ? null : readPhone(typed.phone);
  const errors: FieldError[] = [];
  if (typed.name.length > nameCharactersMax)
    errors.push({ field: 'name', text: words.nameLong({ max: nameCharactersMax }) });
  if (phone === null && typed.phone.trim() !== '') errors.push({ field: 'phone', text: words.phoneWrong });
  if (errors.length > 0) return data({ ...typed, language, errors }, 422);
  await saveOwnDetails(services.world, actor, { name: typed.name, phone, language });
  return redirect(urls.portalSettings({ done: 'saved' }), 303);
}

async function offeredTo({ actor, services }: PortalVisit) {
  const hasSites = (await sitesOf(services.world.db, actor.personId).execute()).length > 0;
  return offeredMails({ isManager: actor.organisationIds.length > 0, hasSites, isStaff: isStaff(actor) });
}

/** The user's details and optional mails. */
export default function PortalSettings({ loaderData, actionData }: Route.ComponentProps) {
  const words = portalSettingsWords[useVisit().language];
  const push = pushWords[useVisit().language];
  const done = useDone({ saved: words.saved, mails: words.mails.saved });
  const errors = actionData?.errors ?? [];
  return (
    <div className="mx-auto max-w-page px-gutter py-8 sm:py-12">
      <PortalTitle>{words.title}</PortalTitle>
      <h1 className="text-title">{words.title}</h1>
      <SettingsPages current="settings" />
      <div className="mt-6 flex max-w-[720px] flex-col gap-4 empty:hidden">
        {errors.length > 0 && <ErrorSummary title={words.fix} errors={errors} />}
        {done && <Done>{done}</Done>}
      </div>
      <FieldErrors value={errors}>
        <DetailsForm {...(actionData ?? loaderData)} />
      </FieldErrors>
      <MailsForm {...loaderData.mails} />
      <Section id="notifications" title={push.title} className="mt-12 max-w-[720px]">
        <p className="mt-3 max-w-measure text-body">{push.lead}</p>
        <p className="mt-4">
          <a href={href('/account/notifications')} className={buttonLook('outlined', true)}>
            {push.link}
          </a>
        </p>
      </Section>
    </div>
  );
}

/** The user's details, which they can correct (R25). */
function DetailsForm(details: { name: string; phone: string; language: string }) {
  const words = portalSettingsWords[useVisit().language];
  const field = fieldProps(details, words);
  return (
    <Section id="details" title={words.details} className="mt-8 max-w-[720px]">
      <form method="post" noValidate className="mt-4 flex flex-col gap-6">
        <TextField {...field('name')} length="medium" autoComplete="name" />
        <PhoneField {...field('phone')} />
        <SelectField {...field('language')} choices={choicesOf(languages, ownNames)} />
        <Submit name="intent" value="details" wide>
          {words.save}
        </Submit>
      </form>
    </Section>
  );
}

const ticked = ['colleagues', 'given', 'mentioned', 'watched', 'due', 'announcements', 'reviews'] as const;

/** Mails that are always sent, with the reason, and optional ones. */
function MailsForm({ offered, choices }: { offered: Notification[]; choices: NotificationChoices }) {
  const { mails: words } = portalSettingsWords[useVisit().language];
  const field = fieldProps(choices, words);
  return (
    <Section id="mails" title={words.title} className="mt-12 max-w-[720px]">
      <p className="mt-3 max-w-measure text-body">{words.always}</p>
      <TextList className="mt-2 flex max-w-measure list-disc flex-col gap-1 pl-5 text-body" items={words.alwaysList} />
      <form method="post" className="mt-6 flex flex-col gap-6">
        <fieldset>
          <legend className="text-body">{words.chosen}</legend>
          <div className="mt-4 flex flex-col gap-6">
            {ticked
              .filter((name) => offered.includes(name))
              .map((name) => (
                <CheckField key={name} {...field(name)} />
              ))}
            {offered.includes('organisationTickets') && (
              <ChoiceGroup {...field('organisationTickets')} choices={choicesOf(paces, words.pace)} />
            )}
          </div>
        </fieldset>
        <Submit kind="outlined" name="intent" value="mails" wide>
          {words.save}
        </Submit>
      </form>
    </Section>
  );
}
