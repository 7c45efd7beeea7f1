import { data, redirect } from 'react-router';
import { type ContactDraft, formKeyOf, withForm, withSubject } from '#domain/forms/contact-draft.ts';
import { formsMatching, formsUnsearchedMax, isOffered } from '#domain/forms/form.ts';
import { placeNow } from '#domain/forms/merge-draft.ts';
import { spokenText } from '#domain/language.ts';
import { contactWords } from '#locales/public/messages.ts';
import { cleanText } from '#mail/read/message/characters.ts';
import { retryHeaders } from '#web/app/responses.ts';
import { urls } from '#web/app/urls.ts';
import { type AskedVersion, formsFor } from '#web/public/contact/desk-forms.ts';
import { type FormVisit, readDraft, readPost } from '#web/public/contact/draft/read-draft.ts';
import { saveDraft } from '#web/public/contact/draft/save-draft.ts';
import type { Notice } from '#web/public/contact/notice.ts';
import { stepFrame } from '#web/public/contact/steps/frame.ts';
import { goElsewhere, redirectTo, requireDraft } from '#web/public/contact/steps/go-on.ts';
import { readPlace, type StepAbout, stepAbout, stepAddress } from '#web/public/contact/steps/step.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Spoken } from '#web/shared/stands-in.tsx';
import { Button } from '#web/ui/button.tsx';
import { ChoiceGroup, type FieldError, TextField } from '#web/ui/field/fields.tsx';
import type { Route } from './+types/kind-page.ts';
import { Continue, StepForm } from './step-form.tsx';

/** The form of a subject: with the built-in forms alone, its kind. */
export async function loader(args: Route.LoaderArgs) {
  const found = await readDraft(args);
  const draft = requireDraft(found);
  const place = Math.min(readPlace(args.params.place), draft.subjects.length + 1);
  // Complaints have one kind, so there is nothing to select.
  if (found.sender === 'complaint')
    throw redirect(
      stepAddress(found.visit.language, { at: 'about', place: 1 }, stepAbout(found.request, found.sender)),
    );
  return kindView(found, draft, place);
}

export async function action(args: Route.ActionArgs) {
  const post = await readPost(args);
  const { visit, form } = post;
  const asked = readPlace(args.params.place);
  let place = placeNow(post.before, post, asked);
  const offered = await formsOffered(post);
  // A form that the visitor may not use counts as none.
  const chosen = offered.find(({ key }) => key === form.get('kind'));
  const saved = await saveDraft(post, (draft) => {
    place = placeNow(draft, post, asked);
    return chosen === undefined ? draft : withSubject(draft, place, (subject) => withForm(subject, chosen.form));
  });
  const elsewhere = goElsewhere(post, saved, { at: 'kind', place });
  if (elsewhere) return elsewhere;
  if (chosen !== undefined && !saved.notice) {
    const step = post.isNew ? ({ at: 'you' } as const) : ({ at: 'about', place } as const);
    return redirectTo(post, saved, step);
  }
  const missing = contactWords[visit.language].kind.missing;
  const errors = chosen === undefined ? [{ field: 'kind', text: missing }] : [];
  const view = await kindView(post, saved.draft, place, errors, saved.notice);
  return data(view, { status: saved.notice ? saved.status : 422, headers: saved.headers });
}

/** Returns the forms that the catalogue offers to this visitor. */
async function formsOffered({ visit, desk, sender }: FormVisit): Promise<AskedVersion[]> {
  return [...(await formsFor(visit, desk.id, sender)).values()].filter(({ form }) => isOffered(form));
}

async function kindView(
  found: FormVisit,
  draft: ContactDraft,
  place: number,
  errors: FieldError[] = [],
  notice: Notice | null = null,
) {
  const { language } = found.visit;
  const { languages } = found.desk;
  const subject = draft.subjects[place - 1];
  const frame = await stepFrame(found, draft, { at: 'kind', place });
  const forms = (await formsOffered(found)).map(({ form }) => form);
  const isSearched = forms.length > formsUnsearchedMax;
  const typed = cleanText(new URL(found.request.url).searchParams.get('q') ?? '').slice(0, queryCharactersMax);
  const listed = isSearched ? formsMatching(forms, typed) : forms;
  return {
    frame,
    place,
    choices: listed.map(({ key, names, descriptions, categories }) => ({
      value: key,
      label: spokenText(names, language, languages),
      hint: spokenText(descriptions, language, languages),
      category: spokenText(categories, language, languages),
    })),
    /** What was searched for; null if the list is too short for a search. */
    typed: isSearched ? typed : null,
    chosen: subject ? formKeyOf(subject) : null,
    errors,
    notice,
  };
}

/** A name and some words of its description. */
const queryCharactersMax = 100;

export const headers = retryHeaders;

export default function KindPage({ loaderData, actionData }: Route.ComponentProps) {
  const { frame, place, choices, typed, chosen, errors, notice } = actionData ?? loaderData;
  const { language } = useVisit();
  const { kind: say } = contactWords[language];
  const question = place > 1 ? say.another : say.question;
  return (
    <StepForm {...{ frame, errors, notice, question }} advice={typed !== null && <FindForm about={frame.about} />}>
      <p className="mt-3 max-w-measure text-body text-ink-2">{say.hint}</p>
      {typed !== null && <FindField typed={typed} />}
      {choices.length === 0 && (
        <p className="mt-8 text-body">
          {say.nothingFound} <a href={urls.contactKind(language, place, { ...frame.about })}>{say.all}</a>
        </p>
      )}
      <div className="mt-8">
        <ChoiceGroup
          name="kind"
          label={<span className="sr-only">{question}</span>}
          defaultValue={chosen ?? undefined}
          choices={choices.map(({ value, label, hint, category }) => ({
            value,
            label: <Spoken of={label} />,
            hint: hint.text && <Spoken of={hint} />,
            heading: category.text,
            headingLang: category.lang,
          }))}
        />
      </div>
      <Continue />
      <p className="mt-8 text-secondary">
        <a href={urls.completeRequest(language, frame.about)} target="_blank" rel="noopener">
          {say.help}
        </a>
      </p>
    </StepForm>
  );
}

/** The id of the search, whose field stands inside the form of the step. */
const findForm = 'find';

/** The search of a long catalogue. It reads the page again, so that it needs no script. */
function FindForm({ about }: { about: StepAbout }) {
  return (
    <form id={findForm} method="get" hidden>
      {Object.entries(about).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
    </form>
  );
}

function FindField({ typed }: { typed: string }) {
  const { kind: say } = contactWords[useVisit().language];
  return (
    <search className="mt-8 flex max-w-fields flex-wrap items-end gap-3">
      <div className="min-w-0 flex-1 basis-64">
        <TextField
          name="q"
          form={findForm}
          type="search"
          label={say.find}
          hint={say.findHint}
          defaultValue={typed}
          maxLength={queryCharactersMax}
          autoComplete="off"
        />
      </div>
      <Button form={findForm} wide>
        {say.search}
      </Button>
    </search>
  );
}
