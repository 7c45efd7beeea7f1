import type { LoanState } from '#domain/access/loan.ts';
import { managedWords } from '#locales/access/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';

export interface LoanLine {
  id: string;
  state: LoanState;
  who: string;
  what: string;
  days: string;
}

/** Loans under a heading, each with a button to end it if it has not ended. */
export function LoanList({ id, title, loans }: { id: string; title: string; loans: LoanLine[] }) {
  const { loans: words } = managedWords[useVisit().language];
  if (loans.length === 0) return null;
  return (
    <section aria-labelledby={id} className="mt-8 max-w-[960px]">
      <h2 id={id} className="text-sub">
        {title}
      </h2>
      <ul className="mt-2 border-b border-line">
        {loans.map(({ id: loanId, state, who, what, days }) => (
          <li
            key={loanId}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line py-3"
          >
            <div className="min-w-0 text-body">
              <p className="font-strong wrap-anywhere">{who}</p>
              <p className="wrap-anywhere">{what}</p>
              <p className="text-secondary text-ink-2">
                {words.states[state]}, {days}
              </p>
            </div>
            {(state === 'planned' || state === 'running') && (
              <form method="post">
                <Button type="submit" name="end" value={loanId} aria-label={words.endOf({ what: `${who}, ${what}` })}>
                  {words.end}
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
