import { redirect } from 'react-router';
import type { ContactDraft } from '#domain/forms/contact-draft.ts';
import type { FormVisit } from '#web/public/contact/draft/read-draft.ts';
import { stepAbout } from '#web/public/contact/steps/step.ts';
import { sealFor } from '#web/public/sealed.ts';
import { urls } from '#web/urls.ts';

/**
 * What was typed; a page of the form without it has nothing to show. A form that was sent leads to its numbers, one that
 * is not kept any more to the first question, which says so.
 */
export function requireDraft({ request, visit, sender, token, draft }: FormVisit): ContactDraft {
  const { language, services } = visit;
  if (draft?.sent) throw redirect(urls.received(language, sealFor(services.world.signer, 'receipt', draft.sent)));
  if (draft) return draft;
  const about = stepAbout(request, sender);
  if (sender === 'portal') throw redirect(urls.portalRequest(language, { desk: about.desk }));
  throw redirect(urls.contact(language, { desk: about.desk, ...(token !== null && { expired: '1' }) }));
}
