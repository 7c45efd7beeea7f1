import { data, redirect } from 'react-router';
import { type ContactDraft, editorKinds, withSubject } from '#domain/forms/contact-draft.ts';
import { placeNow } from '#domain/forms/merge-draft.ts';
import type { Kind } from '#domain/ticket/vocabulary.ts';
import { contactWords } from '#locales/public/messages.ts';
import { retryHeaders } from '#web/app/responses.ts';
import { urls } from '#web/app/urls.ts';
import { formsOf } from '#web/public/contact/desk-forms.ts';
import { type FormVisit, readDraft, readPost } from '#web/public/contact/draft/read-draft.ts';
import { saveDraft } from '#web/public/contact/draft/save-draft.ts';
import type { Notice } from '#web/public/contact/notice.ts';
import { stepFrame } from '#web/public/contact/steps/frame.ts';
import { goElsewhere, redirectTo, requireDraft } from '#web/public/contact/steps/go-on.ts';
import { readPlace, stepAbout, stepAddress } from '#web/public/contact/steps/step.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { ChoiceGroup, type FieldError } from '#web/ui/field/fields.tsx';
import type { Route } from './+types/kind-page.ts';
import { Continue, StepForm } from './step-form.tsx';

/** The kind of a subject. */
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
  const offered = await kindsOf(post);
  const kind = offered.find((each) => each === form.get('kind'));
  const saved = await saveDraft(post, (draft) => {
    place = placeNow(draft, post, asked);
    return kind === undefined ? draft : withSubject(draft, place, (subject) => ({ ...subject, kind }));
  });
  const elsewhere = goElsewhere(post, saved, { at: 'kind', place });
  if (elsewhere) return elsewhere;
  if (kind !== undefined && !saved.notice) {
    const step = post.isNew ? ({ at: 'you' } as const) : ({ at: 'about', place } as const);
    return redirectTo(post, saved, step);
  }
  const missing = contactWords[visit.language].kind.missing;
  const errors = kind === undefined ? [{ field: 'kind', text: missing }] : [];
  const view = await kindView(post, saved.draft, place, errors, saved.notice);
  return data(view, { status: saved.notice ? saved.status : 422, headers: saved.headers });
}

/** Returns the kinds that have a form at this desk. */
async function kindsOf({ visit, desk }: FormVisit): Promise<(typeof editorKinds)[number][]> {
  const forms = await formsOf(visit.services.world, desk.id);
  return editorKinds.filter((kind) => forms[kind]);
}

async function kindView(
  found: FormVisit,
  draft: ContactDraft,
  place: number,
  errors: FieldError[] = [],
  notice: Notice | null = null,
) {
  const chosen: Kind | null = draft.subjects[place - 1]?.kind ?? null;
  const frame = await stepFrame(found, draft, { at: 'kind', place });
  return { frame, place, kinds: await kindsOf(found), chosen, errors, notice };
}

export const headers = retryHeaders;

export default function KindPage({ loaderData, actionData }: Route.ComponentProps) {
  const { frame, place, kinds, chosen, errors, notice } = actionData ?? loaderData;
  const { language } = useVisit();
  const { kind: say } = contactWords[language];
  const question = place > 1 ? say.another : say.question;
  return (
    <StepForm {...{ frame, errors, notice, question }}>
      <p className="mt-3 max-w-measure text-body text-ink-2">{say.hint}</p>
      <div className="mt-8">
        <ChoiceGroup
          name="kind"
          label={<span className="sr-only">{question}</span>}
          defaultValue={chosen ?? undefined}
          choices={kinds.map((value) => ({ value, ...say.kinds[value] }))}
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
