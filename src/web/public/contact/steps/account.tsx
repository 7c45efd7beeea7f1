import type { DraftPerson } from '#domain/forms/contact-draft.ts';
import { contactWords } from '#locales/public/messages.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';

/** Shows the account of a signed-in user, who cannot write under another name. */
export function Account({ person: { name, email } }: { person: DraftPerson }) {
  const { you } = contactWords[useVisit().language];
  return (
    <div className="border-l-4 border-line-strong pl-4 text-body">
      <p className="font-strong wrap-anywhere">{name}</p>
      <p className="wrap-anywhere">{email}</p>
      <p className="mt-2">
        <a href={urls.portalSettings()}>{you.account.change}</a>
      </p>
    </div>
  );
}
