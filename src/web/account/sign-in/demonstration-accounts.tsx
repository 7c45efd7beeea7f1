import { signInWords } from '#locales/account/messages.ts';
import { demonstrationPassword } from '#web/account/sign-in/demonstration-password.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';

export interface DemonstrationAccount {
  name: string;
  email: string;
  /** Prefixes of the desks where these accounts work. */
  desks: string[];
}

export function DemonstrationAccounts({ accounts }: { accounts: DemonstrationAccount[] }) {
  const words = signInWords[useVisit().language];
  return (
    <section className="border-t border-line pt-8">
      <h2 className="text-sub">{words.demonstration}</h2>
      <p className="mt-2 text-secondary text-ink-2">
        {words.demonstrationHint} <b className="text-ink select-all">{demonstrationPassword}</b>
      </p>
      <ul className="mt-4 flex flex-col gap-3 text-secondary">
        {accounts.map(({ name, email, desks }) => (
          <li key={email} className="flex flex-col gap-x-4 sm:flex-row sm:items-baseline">
            <b className="min-w-48 select-all">{email}</b>
            <span className="text-ink-2">
              {name}, {desks.join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
