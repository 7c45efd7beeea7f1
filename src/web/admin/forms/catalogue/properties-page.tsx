import { data, redirect } from 'react-router';
import { changeFormProperties, reinstateForm, retireForm } from '#desk/forms/save-form.ts';
import { previewLetter } from '#desk/letters/preview-letter.ts';
import { seenOf } from '#desk/spine/seen.ts';
import { type Form, type FormProperties, formFields, type TypedForm } from '#domain/forms/form.ts';
import { type InEachLanguage, type Language, textIn } from '#domain/language.ts';
import { withFormWords } from '#domain/letters/form-words.ts';
import { catalogueWords, formsWords } from '#locales/admin/messages.ts';
import { figure } from '#locales/format.ts';
import { ownNames } from '#locales/messages.ts';
import { isId } from '#store/database/ids.ts';
import { listOrganisations } from '#store/directory/organisations.ts';
import { countFormTickets } from '#store/forms/catalogue.ts';
import { listTeams } from '#store/staff/teams.ts';
import { AdminPage } from '#web/admin/admin-page.tsx';
import { FormerVersions } from '#web/admin/desks/definitions/former-versions.tsx';
import { definitionMeanwhile, formerVersions, wantedVersion } from '#web/admin/desks/definitions/former-view.ts';
import { formTargetSentences } from '#web/admin/desks/targets/targets-view.ts';
import { type FormVisit, formVisit } from '#web/admin/forms/form-visit.ts';
import type { MeanwhileView } from '#web/admin/meanwhile.tsx';
import { SaveForm } from '#web/admin/save-form.tsx';
import { choiceOf, fieldText, found, readForm } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Banner } from '#web/ui/banner.tsx';
import { Button } from '#web/ui/button.tsx';
import type { FieldError } from '#web/ui/field/fields.tsx';
import { Section } from '#web/ui/frame/section.tsx';
import { TextList } from '#web/ui/text-list.tsx';
import type { Route } from './+types/properties-page.ts';
import { PropertyFields } from './property-fields.tsx';
import { formErrors, readTypedForm, typedFields, typedOfFields } from './typed-form.ts';

/** What the catalogue says about a form: names, who may use it, and what its tickets get. */
export async function loader({ context, request, params }: Route.LoaderArgs) {
  const visit = await formVisit(context, request, params.form);
  const { language, desk, key, form, name, services } = visit;
  const { db } = services.world;
  const organisations = (await listOrganisations(db, language)).map(({ id, names }) => ({
    value: id,
    label: textIn(names, language),
  }));
  return {
    key,
    desk: desk.prefix,
    name,
    typed: typedOf(form),
    seen: seenOf(formFields(form)),
    isComplaint: form.kind === 'complaint',
    isRetired: form.retiredAt !== null,
    organisations: organisations.sort((one, other) => one.label.localeCompare(other.label, language)),
    teams: (await listTeams(db, [desk.id])).map((team) => ({ value: team.id, label: team.name })),
    tickets: figure((await countFormTickets(db, desk.id)).get(key) ?? 0),
    letters: lettersOf(visit, form.letter),
    targets: formTargetSentences(desk, form, language),
    toTargets: urls.deskPart(desk.prefix, 'targets', { form: key }),
    former: await formerVersions(visit, definitionOf(form)),
  };
}

/** The acknowledgement of the form's tickets with a paragraph, saved or not, in the languages of the desk. */
function lettersOf({ services, desk, actor }: FormVisit, words: InEachLanguage) {
  const at = services.world.clock.now();
  return desk.languages.flatMap((language) => {
    const order = {
      desk: withFormWords(desk, words),
      situation: 'request',
      language,
      agentName: actor.name,
      at,
    } as const;
    const written = previewLetter(services.world, order);
    return written ? [{ language, subject: written.subject, text: written.text }] : [];
  });
}

function definitionOf(form: Form) {
  return { part: 'forms', id: form.key, now: formFields(form) };
}

/** Returns a form as its page shows it. */
function typedOf(form: FormProperties): TypedForm {
  return { ...form, teamId: form.teamId ?? '', priority: form.priority ?? '' };
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const visit = await formVisit(context, request, params.form);
  const { actor, services, place, desk, key, language } = visit;
  const { world } = services;
  const form = await readForm(context);
  const intent = choiceOf(form, 'intent', ['retire', 'reinstate'] as const);
  const about = { desk: desk.prefix };
  if (intent !== null) {
    const done = found(await (intent === 'retire' ? retireForm : reinstateForm)(world, actor, place));
    if ('saved' in done)
      throw redirect(urls.formProperties(key, { ...about, done: intent === 'retire' ? 'retired' : 'reinstated' }), 303);
    if (done.refused === 'changedMeanwhile') throw new Error('A retirement sends no version that could be outdated.');
    return data<Unsaved>({ typed: null, letters: null, errors: formErrors(done, language) }, 422);
  }
  if (fieldText(form, 'intent') === 'takeBack')
    return saveBy(visit, form, typedOfFields(await wantedVersion(visit, form, definitionOf(visit.form))));
  const typed = readTypedForm(form);
  if (fieldText(form, 'intent') === 'preview')
    return data<Unsaved>({ typed, letters: lettersOf(visit, typed.letter), errors: [] });
  return saveBy(visit, form, typed);
}

/** The result of a post that does not redirect. */
interface Unsaved {
  typed: TypedForm | null;
  letters: ReturnType<typeof lettersOf> | null;
  errors: FieldError[];
  meanwhile?: MeanwhileView;
}

async function saveBy(visit: FormVisit, form: FormData, typed: TypedForm) {
  const { services, actor, place, desk, key, language } = visit;
  const known = {
    ...typed,
    organisationIds: typed.organisationIds.filter(isId),
    teamId: isId(typed.teamId) ? typed.teamId : '',
  };
  const seen = fieldText(form, 'seen') || null;
  const saved = found(await changeFormProperties(services.world, actor, place, { ...known, seen }));
  if ('saved' in saved) throw redirect(urls.formProperties(key, { desk: desk.prefix, done: 'saved' }), 303);
  const shown = { typed, letters: lettersOf(visit, typed.letter) };
  if (saved.refused !== 'changedMeanwhile')
    return data<Unsaved>({ ...shown, errors: formErrors(saved, language) }, 422);
  const compared = { now: saved.now, typed: typedFields(typed) };
  const meanwhile = await definitionMeanwhile(visit, { part: 'forms', id: key }, compared);
  return data<Unsaved>({ ...shown, errors: [], meanwhile }, 409);
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { language } = useVisit();
  const [say, forms] = [catalogueWords[language], formsWords[language]];
  const { key, desk, name, typed, seen, isComplaint, isRetired, organisations, teams, tickets } = loaderData;
  const letters = actionData?.letters ?? loaderData.letters;
  return (
    <AdminPage
      title={say.propertiesOf({ form: name })}
      lead={say.lead}
      back={{ href: urls.adminForm(key, { desk }), label: forms.backToForm({ form: name }) }}
      done={say.done}
    >
      <div className="mt-4 flex max-w-page flex-col gap-8">
        <SaveForm submit={say.save} seen={seen}>
          <PropertyFields typed={actionData?.typed ?? typed} {...{ isComplaint, organisations, teams }} />
          <p>
            <Button name="intent" value="preview" formAction="#letter-preview">
              {say.preview}
            </Button>
          </p>
          <LetterPreviews letters={letters} isTried={actionData?.letters != null} />
          <section aria-labelledby="targets" className="max-w-record text-body">
            <h2 id="targets" className="font-strong">
              {say.targets}
            </h2>
            <TextList items={loaderData.targets} className="mt-1 list-disc pl-5" />
            <p className="mt-1">
              <a className="link" href={`${loaderData.toTargets}#rules`}>
                {say.toTargets}
              </a>
            </p>
          </section>
          <Banner tone="sunken">
            <strong>{say.effect({ count: tickets })}</strong> {say.effectText}
          </Banner>
        </SaveForm>
        {!isComplaint && <RetireForm isRetired={isRetired} tickets={tickets} />}
        <FormerVersions versions={loaderData.former} seen={seen} />
      </div>
    </AdminPage>
  );
}

interface LetterPreviewsProps {
  letters: { language: Language; subject: string; text: string }[];
  /** True if it shows unsaved input. */
  isTried: boolean;
}

/** The mail that requesters get, one language below another. */
function LetterPreviews({ letters, isTried }: LetterPreviewsProps) {
  const say = catalogueWords[useVisit().language];
  return (
    <section
      id="letter-preview"
      tabIndex={-1}
      aria-labelledby="letter-preview-title"
      className="max-w-record scroll-mt-4"
    >
      <h2 id="letter-preview-title" className="text-body font-strong">
        {isTried ? say.previewTried : say.previewSaved}
      </h2>
      {letters.map(({ language, subject, text }) => (
        <details key={language} lang={language} open={letters.length === 1} className="mt-2 text-body">
          <summary className="link w-fit">{`${ownNames[language]} – ${subject}`}</summary>
          <p className="mt-2 border-l-4 border-line pl-4 wrap-anywhere whitespace-pre-line">{text}</p>
        </details>
      ))}
    </section>
  );
}

function RetireForm({ isRetired, tickets }: { isRetired: boolean; tickets: string }) {
  const say = catalogueWords[useVisit().language];
  const intent = isRetired ? 'reinstate' : 'retire';
  return (
    <Section id="retired" title={say[intent]}>
      <p className="max-w-record text-body">{isRetired ? say.reinstateText : say.retireText({ count: tickets })}</p>
      <form method="post" className="mt-3">
        <Button name="intent" value={intent}>
          {say[intent]}
        </Button>
      </form>
    </Section>
  );
}
