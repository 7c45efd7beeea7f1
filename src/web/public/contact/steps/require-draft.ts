import { redirect } from 'react-router';
import type { ContactDraft } from '#domain/forms/contact-draft.ts';
import { urls } from '#web/app/urls.ts';
import type { FormVisit } from '#web/public/contact/draft/read-draft.ts';
import { stepAbout } from '#web/public/contact/steps/step.ts';
import { sealFor } from '#web/shared/sealed.ts';

/** Returns the draft. Redirects a sent form to its ticket numbers, and an expired or missing draft to the first question. */
export function requireDraft({ request, visit, sender, token, draft }: FormVisit): ContactDraft {
  const { language, services } = visit;
  if (draft?.sent) throw redirect(urls.received(language, sealFor(services.world.signer, 'receipt', draft.sent)));
  if (draft) return draft;
  const about = stepAbout(request, sender);
  if (sender === 'portal') throw redirect(urls.portalRequest(language, { desk: about.desk }));
  throw redirect(urls.contact(language, { desk: about.desk, ...(token !== null && { expired: '1' }) }));
}
