import { redirect } from 'react-router';
import type { ContactDraft } from '#domain/forms/contact-draft.ts';
import { readLanguage } from '#domain/language.ts';
import { urls } from '#web/app/urls.ts';
import type { FormPost, FormVisit } from '#web/public/contact/draft/read-draft.ts';
import type { Saved } from '#web/public/contact/draft/save-draft.ts';
import { readStep, type Step, stepAbout, stepAddress } from '#web/public/contact/steps/step.ts';
import { sealFor } from '#web/shared/sealed.ts';
import { languageField } from '#web/ui/language-switch.tsx';

/** Returns a redirect if a button leads elsewhere, to another step or language. Null otherwise. The draft is saved before. */
export function goElsewhere(post: FormPost, saved: Saved, here: Step): Response | null {
  if (saved.notice !== null) return null;
  if (post.sender === 'portal' && post.visit.actor === null) return signInAgain(post, saved, here);
  const language = readLanguage(asText(post.form.get(languageField)));
  if (language !== null) return redirectTo(post, saved, here, {}, language);
  const step = readStep(post.form.get('go'));
  return step && redirectTo(post, saved, step);
}

/** The session ended during writing. The input is saved and shown again after the sign-in. */
function signInAgain(post: FormPost, { headers }: Saved, here: Step): Response {
  const next = stepAddress(post.visit.language, here, stepAbout(post.request, post.sender));
  return redirect(urls.signIn({ next }), { status: 303, headers });
}

/** Redirects after a post, so that a reload does not send it twice. `at` is the id of the part of the page to go to. */
export function redirectTo(
  post: FormPost,
  { headers }: Pick<Saved, 'headers'>,
  step: Step,
  more: Record<string, string> = {},
  language = post.visit.language,
  at = '',
): Response {
  // A later page was posted without its earlier steps.
  const isResumed = post.isNew && step.at === 'you' && !new URL(post.request.url).pathname.endsWith('/you');
  const resumed: Record<string, string> = isResumed ? { resumed: '1' } : {};
  const address = stepAddress(language, step, stepAbout(post.request, post.sender), { ...resumed, ...more });
  return redirect(at === '' ? address : `${address}#${at}`, { status: 303, headers });
}

function asText(value: FormDataEntryValue | null): string | null {
  return typeof value === 'string' ? value : null;
}

/** Returns the draft. Redirects a sent form to its ticket numbers, and an expired or missing draft to the first question. */
export function requireDraft({ request, visit, sender, token, draft }: FormVisit): ContactDraft {
  const { language, services } = visit;
  if (draft?.sent) throw redirect(urls.received(language, sealFor(services.world.signer, 'receipt', draft.sent)));
  if (draft) return draft;
  const about = stepAbout(request, sender);
  if (sender === 'portal') throw redirect(urls.portalRequest(language, { desk: about.desk }));
  throw redirect(urls.contact(language, { desk: about.desk, ...(token !== null && { expired: '1' }) }));
}
