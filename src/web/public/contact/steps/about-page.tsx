import { data, redirect } from 'react-router';
import { siteIndexOf } from '#desk/directory/site-index.ts';
import { type DraftSubject, formKeyOf } from '#domain/forms/contact-draft.ts';
import type { FormVersion, Question } from '#domain/forms/definition.ts';
import { subjectsMax } from '#domain/forms/limits.ts';
import { revealedSince } from '#domain/forms/reveals.ts';
import type { Kind } from '#domain/ticket/vocabulary.ts';
import { contactWords } from '#locales/public/messages.ts';
import { retryHeaders } from '#web/app/responses.ts';
import { urls } from '#web/app/urls.ts';
import { KnownHere } from '#web/public/announcements/known-here.tsx';
import { formsFor } from '#web/public/contact/desk-forms.ts';
import { type FormPost, readDraft, readPost } from '#web/public/contact/draft/read-draft.ts';
import { type Saved, saveDraft } from '#web/public/contact/draft/save-draft.ts';
import { aboutView } from '#web/public/contact/steps/about-view.ts';
import { changeSince } from '#web/public/contact/steps/form-shown.ts';
import { goElsewhere, redirectTo, requireDraft } from '#web/public/contact/steps/go-on.ts';
import { checkSubject, readiness } from '#web/public/contact/steps/next-step.ts';
import { changesRows, placeOfRows } from '#web/public/contact/steps/posted-rows.ts';
import { readPostedSubject } from '#web/public/contact/steps/posted-subject.ts';
import { readPlace, type Step, type StepAbout, stepAbout, stepAddress } from '#web/public/contact/steps/step.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { StandsIn } from '#web/shared/stands-in.tsx';
import { Icon } from '#web/ui/icon.tsx';
import type { Route } from './+types/about-page.ts';
import { AboutFields } from './about-fields.tsx';
import { Continue, StepForm } from './step-form.tsx';

/** A subject: the questions of its kind. */
export async function loader(args: Route.LoaderArgs) {
  const found = await readDraft(args);
  const draft = requireDraft(found);
  const { visit, request, sender, desk } = found;
  const { world } = visit.services;
  const place = readPlace(args.params.place);
  const subject = draft.subjects[place - 1];
  const version = (await formsFor(visit, desk.id, sender)).get((subject && formKeyOf(subject)) ?? '');
  if (!subject || !version) {
    const step: Step = { at: 'kind', place: Math.min(place, draft.subjects.length + 1) };
    throw redirect(stepAddress(visit.language, step, stepAbout(request, sender)));
  }
  const { searchParams } = new URL(request.url);
  const isWrong = searchParams.has('wrong') || hasRivals(subject);
  const sites = isWrong ? await siteIndexOf(world, world.db) : null;
  const errors = sites ? checkSubject(subject, version, sites, visit.language).errors : [];
  const notice = searchParams.has('more') ? { ...contactWords[visit.language].about.more, isNews: true } : null;
  return aboutView(found, draft, { place, version, errors, notice });
}

/** Returns whether two windows gave different answers, so that a returning user must still choose. */
function hasRivals({ rivals = {} }: DraftSubject): boolean {
  return Object.keys(rivals).length > 0;
}

export async function action(args: Route.ActionArgs) {
  const post = await readPost(args);
  const posted = await readPostedSubject(post, readPlace(args.params.place));
  if (posted === null) return redirectTo(post, { headers: new Headers() }, { at: 'kind', place: 1 });
  const { version, refused } = posted;
  let { place, errors } = posted.into(post.before);
  const saved = await saveDraft(post, (kept) => {
    const merged = posted.into(kept);
    ({ place, errors } = merged);
    return merged.draft;
  });
  const here: Step = { at: 'about', place };
  if (refused.length === 0 && !saved.notice) {
    const elsewhere = goElsewhere(post, saved, here);
    if (elsewhere) return elsewhere;
    const subject = saved.draft.subjects[place - 1]!;
    if (changesRows(post.form))
      return redirectTo(post, saved, here, {}, undefined, placeOfRows(post.form, version.definition, subject.answers));
    if (
      post.form.has('remove') ||
      post.form.has('own') ||
      (await changeSince(post.visit.services.world.db, subject, version))
    )
      return redirectTo(post, saved, here);
  }
  // Nobody is told that an answer is missing to a question that their page did not have.
  const more = questionsSincePosted(post, readPlace(args.params.place), saved.draft.subjects[place - 1], version);
  errors = errors.filter(({ question }) => more.every(({ id }) => id !== question));
  if (errors.length > 0 || saved.notice) {
    const view = await aboutView(post, saved.draft, { place, version, errors, notice: saved.notice });
    return data(view, { status: saved.notice ? saved.status : 422, headers: saved.headers });
  }
  return more.length > 0 ? redirectTo(post, saved, here, { more: '1' }) : goOn(post, saved);
}

/** The questions that the posted answers lead to, and that only the server can decide to ask. */
function questionsSincePosted(
  { base }: FormPost,
  place: number,
  subject: DraftSubject | undefined,
  { definition }: FormVersion,
): Question[] {
  return revealedSince(definition, base?.subjects[place - 1]?.answers ?? {}, subject?.answers ?? {});
}

/** Redirects to another subject, to the first incomplete step, or to the check. */
async function goOn(post: FormPost, saved: Saved): Promise<Response> {
  const { visit, desk, form } = post;
  const { world } = visit.services;
  const { subjects } = saved.draft;
  if (form.get('intent') === 'another' && subjects.length < subjectsMax)
    return redirectTo(post, saved, { at: 'kind', place: subjects.length + 1 });
  const sites = await siteIndexOf(world, world.db);
  const next = readiness(saved.draft, await formsFor(visit, desk.id, post.sender), sites, visit.language);
  return redirectTo(post, saved, 'step' in next ? next.step : { at: 'check' });
}

export const headers = retryHeaders;

export default function AboutPage({ loaderData, actionData }: Route.ComponentProps) {
  const view = actionData ?? loaderData;
  const { frame, definition, errors, notice, known, mayAdd } = view;
  const { about } = contactWords[useVisit().language];
  return (
    <StepForm
      {...{ frame, errors, notice }}
      question={view.name?.text ?? about.question[definition.kind]}
      questionLang={view.name?.lang}
      advice={<Advice kind={definition.kind} about={frame.about} />}
    >
      <p className="mt-3 max-w-measure text-body text-ink-2">{about.hint}</p>
      <KnownHere known={known} />
      <StandsIn language={view.formLanguage} />
      <div lang={view.formLanguage} className="mt-10">
        <AboutFields view={view} />
      </div>
      <Continue>
        {mayAdd && (
          <button
            type="submit"
            name="intent"
            value="another"
            aria-describedby="another-hint"
            className="link text-body"
          >
            {about.another}
          </button>
        )}
      </Continue>
      {mayAdd && (
        <p id="another-hint" className="mt-3 text-secondary text-ink-2 max-sm:text-center">
          {about.anotherHint}
        </p>
      )}
    </StepForm>
  );
}

/** Tips for a complete request (R6), with a link to a good example. */
function Advice({ kind, about }: { kind: Kind; about: StepAbout }) {
  const { language } = useVisit();
  const { aside } = contactWords[language];
  if (kind === 'complaint') return null;
  return (
    <div className="mt-8 border-t border-line pt-6 text-secondary">
      <h2 className="font-strong">{aside.tips}</h2>
      <ul className="mt-2 flex flex-col gap-1.5">
        {aside.tip.map((tip) => (
          <li key={tip} className="flex gap-2">
            <Icon name="check" className="mt-1 text-ink-2" />
            {tip}
          </li>
        ))}
      </ul>
      <p className="mt-3">
        <a href={urls.completeRequest(language, { ...about, kind })} target="_blank" rel="noopener">
          {aside.example}
        </a>
      </p>
    </div>
  );
}
