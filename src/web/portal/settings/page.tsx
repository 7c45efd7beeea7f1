import { data, redirect } from 'react-router';
import { nameCharactersMax } from '#desk/identify-person.ts';
import { keepOwnDetails } from '#desk/keep-own-details.ts';
import { languages, readLanguage } from '#domain/language.ts';
import { ownAccessWords } from '#locales/access/own/messages.ts';
import { ownNames } from '#locales/messages.ts';
import { phone as shownPhone } from '#locales/phone.ts';
import { portalSettingsWords } from '#locales/portal/messages.ts';
import { findPerson } from '#store/people.ts';
import { useVisit } from '#web/document/use-visit.ts';
import { portalVisit } from '#web/portal/portal-visit.ts';
import { readPhone } from '#web/public/contact/read-phone.ts';
import { readForm } from '#web/read-form.ts';
import { Banner } from '#web/ui/banner.tsx';
import { Button } from '#web/ui/button.tsx';
import { ErrorSummary } from '#web/ui/error-summary.tsx';
import { SelectField } from '#web/ui/field/select-field.tsx';
import { PhoneField, TextField } from '#web/ui/field/text-field.tsx';
import { urls } from '#web/urls.ts';
import type { Route } from './+types/page.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  const { actor, services, language } = portalVisit(context, request);
  const person = await findPerson(services.world.db, actor.personId);
  return {
    name: person?.name ?? '',
    phone: person?.phone ? shownPhone(person.phone) : '',
    language: person?.language ?? language,
    isSaved: new URL(request.url).searchParams.get('done') === 'saved',
  };
}

export async function action({ context, request }: Route.ActionArgs) {
  const { actor, services, language: shown } = portalVisit(context, request);
  const form = await readForm(request);
  const typed = { name: String(form.get('name') ?? ''), phone: String(form.get('phone') ?? '') };
  const language = readLanguage(form.get('language')?.toString()) ?? shown;
  const words = portalSettingsWords[shown];
  const phone = typed.phone.trim() === '' ? null : readPhone(typed.phone);
  const errors: { field: string; text: string }[] = [];
  if (typed.name.length > nameCharactersMax)
    errors.push({ field: 'name', text: words.nameLong({ max: nameCharactersMax }) });
  if (phone === null && typed.phone.trim() !== '') errors.push({ field: 'phone', text: words.phoneWrong });
  if (errors.length > 0) return data({ ...typed, language, errors }, 422);
  await keepOwnDetails(services.world, actor, { name: typed.name, phone, language });
  return redirect(urls.portalSettings({ done: 'saved' }), 303);
}

/** Who one is to the desk, and what it keeps of one (R25). */
export default function PortalSettings({ loaderData, actionData }: Route.ComponentProps) {
  const words = portalSettingsWords[useVisit().language];
  const errors = actionData?.errors ?? [];
  return (
    <div className="mx-auto max-w-page px-gutter py-8 sm:py-12">
      <title>{`${words.title} – Belfry`}</title>
      <h1 className="text-title">{words.title}</h1>
      <div className="mt-6 flex max-w-[720px] flex-col gap-4 empty:hidden">
        {errors.length > 0 && <ErrorSummary title={words.fix} errors={errors} />}
        {loaderData.isSaved && !actionData && (
          <Banner tone="handled" icon="check" live>
            {words.saved}
          </Banner>
        )}
      </div>
      <Details {...(actionData ?? loaderData)} errors={errors} />
      <MyAccess />
      <MyData />
    </div>
  );
}

interface DetailsProps {
  name: string;
  phone: string;
  language: string;
  errors: { field: string; text: string }[];
}

function Details({ name, phone, language, errors }: DetailsProps) {
  const words = portalSettingsWords[useVisit().language];
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.text;
  return (
    <section aria-labelledby="details" className="mt-8 max-w-[720px]">
      <h2 id="details" className="text-section">
        {words.details}
      </h2>
      <form method="post" noValidate className="mt-4 flex flex-col gap-6">
        <TextField
          name="name"
          label={words.name}
          length="medium"
          defaultValue={name}
          error={errorOf('name')}
          autoComplete="name"
        />
        <PhoneField
          name="phone"
          label={words.phone}
          hint={words.phoneHint}
          defaultValue={phone}
          error={errorOf('phone')}
        />
        <SelectField
          name="language"
          label={words.language}
          choices={languages.map((value) => ({ value, label: ownNames[value] }))}
          defaultValue={language}
        />
        <p>
          <Button type="submit" kind="main" wide>
            {words.save}
          </Button>
        </p>
      </form>
    </section>
  );
}

function MyAccess() {
  const words = ownAccessWords[useVisit().language];
  return (
    <section aria-labelledby="access" className="mt-12 max-w-measure">
      <h2 id="access" className="text-section">
        {words.title}
      </h2>
      <p className="mt-3 text-body">{words.lead}</p>
      <p className="mt-2 text-body">
        <a href={urls.ownAccess()} className="link">
          {words.title}
        </a>
      </p>
    </section>
  );
}

function MyData() {
  const { language } = useVisit();
  const words = portalSettingsWords[language];
  return (
    <section aria-labelledby="data" className="mt-12 max-w-measure">
      <h2 id="data" className="text-section">
        {words.data}
      </h2>
      <p className="mt-3 text-body">{words.downloadHint}</p>
      <p className="mt-2 text-body">
        <a href={urls.myData()} className="link" download="">
          {words.download}
        </a>
      </p>
      <h3 className="mt-8 text-body font-strong">{words.erase}</h3>
      <p className="mt-1 text-body">{words.eraseText}</p>
      <p className="mt-2 text-body">
        <a href={urls.contact(language)} className="link">
          {words.eraseLink}
        </a>
      </p>
    </section>
  );
}
