import { data, redirect } from 'react-router';
import { siteIndexOf } from '#desk/directory/site-index.ts';
import { type ContactDraft, formKeyOf, withoutSubject } from '#domain/forms/contact-draft.ts';
import { placeNow, saysTheSame } from '#domain/forms/merge-draft.ts';
import { contactWords } from '#locales/public/messages.ts';
import { retryHeaders } from '#web/app/responses.ts';
import { formsFor } from '#web/public/contact/desk-forms.ts';
import { type FormPost, type FormVisit, readDraft, readPost } from '#web/public/contact/draft/read-draft.ts';
import { saveDraft } from '#web/public/contact/draft/save-draft.ts';
import { checkView } from '#web/public/contact/steps/check-view.ts';
import { changeSince } from '#web/public/contact/steps/form-shown.ts';
import { goElsewhere, redirectTo, requireDraft } from '#web/public/contact/steps/go-on.ts';
import { type ReadyForm, readiness } from '#web/public/contact/steps/next-step.ts';
import { chosenOrganisation } from '#web/public/contact/steps/own-organisation.ts';
import { hasAgreed, sendForm } from '#web/public/contact/steps/send-form.ts';
import { readPlace, type Step, stepAbout, stepAddress } from '#web/public/contact/steps/step.ts';
import type { Route } from './+types/check-page.ts';
import { CheckStep } from './check-step.tsx';

const here = { at: 'check' } as const;

/** A review of everything before it is sent (WCAG 3.3.4). */
export async function loader(args: Route.LoaderArgs) {
  const found = await readDraft(args);
  const draft = requireDraft(found);
  const next = await readinessOf(found, draft);
  if ('step' in next)
    throw redirect(stepAddress(found.visit.language, next.step, stepAbout(found.request, found.sender)));
  return checkView(found, draft, next.ready);
}

export async function action(args: Route.ActionArgs) {
  const post = await readPost(args);
  const { form } = post;
  const left = form.has('leave') ? readPlace(String(form.get('leave'))) : null;
  const saved = await saveDraft(post, (draft) =>
    left === null ? draft : withoutSubject(draft, placeNow(draft, post, left)),
  );
  const elsewhere = goElsewhere(post, saved, here);
  if (elsewhere) return elsewhere;
  const next = await readinessOf(post, saved.draft);
  if ('step' in next) return redirectTo(post, saved, next.step, next.isChanged ? {} : { wrong: '1' });
  if (form.get('intent') === 'another')
    return redirectTo(post, saved, { at: 'kind', place: saved.draft.subjects.length + 1 });
  if (form.get('intent') !== 'send') return redirectTo(post, saved, here);
  if (post.base !== null && !saysTheSame(post.base, saved.draft)) {
    const { otherWindow } = contactWords[post.visit.language].check;
    const view = await checkView(post, saved.draft, next.ready, { notice: otherWindow, ...saidHere(post) });
    return data(view, { status: 409, headers: saved.headers });
  }
  const sent = await sendForm(post, saved, next.ready);
  if (sent instanceof Response) return sent;
  const view = await checkView(post, saved.draft, next.ready, { notice: sent.notice, ...saidHere(post) });
  return data(view, { status: sent.status, headers: sent.headers });
}

/** Returns the answers to the questions that only this page asks. */
function saidHere(post: FormPost) {
  return { agreed: hasAgreed(post), organisation: chosenOrganisation(post) };
}

/**
 * Returns the form if it is ready to send, else the first incomplete step. Leads back to questions that a newer form version
 * changed.
 */
async function readinessOf(
  { visit, desk, sender }: FormVisit,
  draft: ContactDraft,
): Promise<{ ready: ReadyForm } | { step: Step; isChanged: boolean }> {
  const { world } = visit.services;
  const forms = await formsFor(visit, desk.id, sender);
  for (const [at, subject] of draft.subjects.entries()) {
    const version = forms.get(formKeyOf(subject) ?? '');
    if (version && (await changeSince(world.db, subject, version)))
      return { step: { at: 'about', place: at + 1 }, isChanged: true };
  }
  const next = readiness(draft, forms, await siteIndexOf(world, world.db), visit.language);
  return 'step' in next ? { step: next.step, isChanged: false } : next;
}

export const headers = retryHeaders;

export default function CheckPage({ loaderData, actionData }: Route.ComponentProps) {
  return <CheckStep view={actionData ?? loaderData} />;
}
