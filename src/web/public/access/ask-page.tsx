import { data, redirect } from 'react-router';
import { type Ask, askForAccess } from '#desk/access/ask-for-access.ts';
import { contactLimitsOf } from '#desk/limits/contact-limits.ts';
import { type AccessRole, accessRoles, sitesPerRequestMax, wordsCharactersMax } from '#domain/access/request.ts';
import { languages, readLanguage } from '#domain/language.ts';
import { readAddress } from '#domain/people/email.ts';
import { askAccessWords } from '#locales/access/messages.ts';
import { ownNames } from '#locales/messages.ts';
import { isId } from '#store/database/ids.ts';
import { listSitesOfOrganisation } from '#store/directory/managed-sites.ts';
import { findOrganisation } from '#store/directory/organisations.ts';
import { type Visit, visitContext } from '#web/app/context.ts';
import { readForm } from '#web/app/post.ts';
import { existing, retryHeaders, tooManyTries } from '#web/app/responses.ts';
import { urls } from '#web/app/urls.ts';
import { Trap, trapField } from '#web/public/contact/trap.tsx';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { DeskFrame, PageHead } from '#web/shared/frame/desk-frame.tsx';
import { findPublicDesk, framed } from '#web/shared/frame/find-desk.ts';
import { BackLink } from '#web/ui/back-link.tsx';
import { Submit } from '#web/ui/button.tsx';
import { ErrorSummary } from '#web/ui/error-summary.tsx';
import { choicesOf } from '#web/ui/field/choices.ts';
import {
  ChoiceGroup,
  EmailField,
  FieldErrors,
  fieldProps,
  SelectField,
  TextArea,
  TextField,
} from '#web/ui/field/fields.tsx';
import type { Route } from './+types/ask-page.ts';

/** Longer lists are not ticked through; such a person writes to the desk. */
const sitesMax = 100;

/** Loads the request form with the organisation's sites. A signed-in user's name and address are prefilled. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const visit = context.get(visitContext);
  const organisation = await organisationOf(visit, params.organisation);
  const { actor, services, language } = visit;
  const sites = await listSitesOfOrganisation(services.world.db, organisation.id, sitesMax);
  const typed: TypedAsk = {
    name: actor?.name ?? '',
    email: actor?.email ?? '',
    language,
    role: '',
    siteIds: [],
    words: '',
  };
  return {
    desk: await framed(visit, await findPublicDesk(visit, null)),
    organisation: organisation.names[language],
    sites: sites.map(({ id, number, name }) => ({ value: id, label: `${name} (${number})` })),
    typed,
  };
}

export async function action({ context, params }: Route.ActionArgs) {
  const visit = context.get(visitContext);
  const { id } = await organisationOf(visit, params.organisation);
  const form = await readForm(context);
  // A robot filled in the trap field. Thank it and save nothing.
  if (form.get(trapField)) return redirect(urls.accessStanding(visit.language, 'asked'), 303);
  const taken = await takeAsk(visit, id, form);
  if ('errors' in taken)
    return data(
      taken,
      taken.retryAfterSeconds === undefined ? 422 : tooManyTries({ retryAfterSeconds: taken.retryAfterSeconds }),
    );
  // Without a verified address, the next page is the same for every address.
  const { token, proved } = taken;
  throw redirect(urls.accessStanding(visit.language, proved ? token : 'asked'), 303);
}

async function organisationOf({ services }: Visit, id: string) {
  return existing(isId(id) ? await findOrganisation(services.world.db, id) : undefined);
}

export const headers = retryHeaders;

export default function AskPage({ loaderData, actionData }: Route.ComponentProps) {
  const { desk, organisation, sites } = loaderData;
  const { language } = useVisit();
  const words = askAccessWords[language];
  const title = words.form.title({ organisation });
  const typed = actionData?.typed ?? loaderData.typed;
  const errors = actionData?.errors ?? [];
  return (
    <DeskFrame desk={desk}>
      <PageHead title={errors.length > 0 ? words.errors.page({ title }) : title} desk={desk} />
      <div className="mx-auto max-w-page px-gutter py-8 sm:py-10">
        <div className="max-w-160">
          <BackLink href={urls.access(language)}>{words.back}</BackLink>
          <h1 className="mt-4 text-title break-words">{title}</h1>
          {errors.length > 0 && (
            <div className="mt-6">
              <ErrorSummary title={words.errors.fix({ count: errors.length })} errors={errors} />
            </div>
          )}
          <FieldErrors value={errors}>
            <form method="post" className="mt-8 flex flex-col gap-8" noValidate>
              <Trap />
              <ChoiceGroup
                name="role"
                label={words.form.role}
                defaultValue={typed.role}
                choices={accessRoles
                  .filter(needsNoSite(sites.length))
                  .map((value) => ({ value, ...words.form.roles[value] }))}
              />
              {sites.length > 0 && (
                <ChoiceGroup name="sites" {...words.form.sites} defaultValue={typed.siteIds} choices={sites} />
              )}
              <PersonFields typed={typed} />
              <Submit wide>{words.form.submit}</Submit>
            </form>
          </FieldErrors>
        </div>
      </div>
    </DeskFrame>
  );
}

/** An organisation without sites has no editors or owners. */
function needsNoSite(sites: number) {
  return (role: AccessRole) => sites > 0 || role === 'serviceManager';
}

function PersonFields({ typed }: { typed: TypedAsk }) {
  const { form } = askAccessWords[useVisit().language];
  const field = fieldProps(typed, form);
  return (
    <>
      <TextField {...field('name')} length="medium" autoComplete="name" />
      <EmailField {...field('email')} />
      <SelectField {...field('language')} choices={choicesOf(languages, ownNames)} />
      <TextArea {...field('words')} />
    </>
  );
}

interface TriedAsk {
  typed: TypedAsk;
  errors: { field: string; text: string }[];
  /** Undefined unless a rate limit was reached. */
  retryAfterSeconds?: number;
}

/** Reads the form and creates the access request, or returns the errors with everything that was typed. */
async function takeAsk(
  visit: Visit,
  organisationId: string,
  form: FormData,
): Promise<{ token: string; proved: boolean } | TriedAsk> {
  const typed = typedIn(form);
  const { errors, ask } = check(visit, organisationId, typed);
  if (ask === null) return { typed, errors };
  const say = askAccessWords[visit.language].errors;
  const limits = contactLimitsOf(visit.services.world);
  const seconds = (await limits.takeForm(visit.clientAddress, 1)) ?? (await limits.takeAddress(ask.email, 1));
  if (seconds !== null) {
    const text = say.tooMany({ minutes: Math.ceil(seconds / 60) });
    return { typed, errors: [{ field: 'email', text }], retryAfterSeconds: seconds };
  }
  const asked = await askForAccess(visit.services.world, visit.actor, ask);
  // The directory changed while the form was open.
  if ('refused' in asked) return { typed, errors: [{ field: 'sites', text: say.sites }] };
  return asked;
}

function typedIn(form: FormData) {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  return {
    name: text('name'),
    email: text('email'),
    language: text('language'),
    role: text('role'),
    words: text('words').replaceAll('\r\n', '\n'),
    siteIds: form.getAll('sites').map(String),
  };
}

/** The typed values, to show them again. */
type TypedAsk = ReturnType<typeof typedIn>;

const nameCharactersMax = 120;
const shownCharactersMax = 80;

function check(visit: Visit, organisationId: string, typed: TypedAsk) {
  const say = askAccessWords[visit.language].errors;
  const errors: TriedAsk['errors'] = [];
  const role = accessRoles.find((each) => each === typed.role);
  const email = readAddress(typed.email);
  if (role === undefined) errors.push({ field: 'role', text: say.role });
  if (needsSites(role) && typed.siteIds.length === 0) errors.push({ field: 'sites', text: say.sites });
  if (typed.siteIds.length > sitesPerRequestMax)
    errors.push({ field: 'sites', text: say.manySites({ max: sitesPerRequestMax }) });
  if (typed.name === '' || typed.name.length > nameCharactersMax) errors.push({ field: 'name', text: say.name });
  if (email === null)
    errors.push({ field: 'email', text: say.email({ typed: typed.email.slice(0, shownCharactersMax) }) });
  if (typed.words.length > wordsCharactersMax)
    errors.push({ field: 'words', text: say.words({ max: wordsCharactersMax }) });
  if (errors.length > 0 || role === undefined || email === null) return { errors, ask: null };
  const language = readLanguage(typed.language) ?? visit.language;
  const { name, siteIds, words } = typed;
  const ask: Ask = { name, email, language, organisationId, siteIds, role, words };
  return { errors, ask };
}

function needsSites(role: AccessRole | undefined): boolean {
  return role !== undefined && role !== 'serviceManager';
}
