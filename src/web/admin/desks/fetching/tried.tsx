import { fetchingWords } from '#locales/admin/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Banner } from '#web/ui/banner.tsx';
import type { TriedView } from './fetching-acts.ts';

/** The result of a test: the folders, and what would happen to each of the last mails. */
export function Tried({ folders, rows }: TriedView) {
  const { tried: words } = fetchingWords[useVisit().language];
  return (
    <section aria-labelledby="tried" className="mt-4 flex max-w-record flex-col gap-3 text-body">
      <Banner tone="handled" icon="check" live>
        {words.works}
      </Banner>
      <p className="wrap-anywhere">{words.folders({ names: folders })}</p>
      <h2 id="tried" className="text-section">
        {words.title}
      </h2>
      {rows.length === 0 && <p className="text-ink-2">{words.none}</p>}
      {rows.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (WCAG 2.1.1).
        <section className="overflow-x-auto relative" tabIndex={0} aria-label={words.title}>
          <table className="w-full text-left">
            <thead className="text-secondary text-ink-2">
              <tr>
                {(['at', 'from', 'subject', 'fate'] as const).map((name) => (
                  <th key={name} scope="col" className="border-b border-control-edge py-1 pr-4 font-normal">
                    {words.head[name]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes, of mails that may be alike.
                <tr key={at} className="border-b border-line align-top">
                  <td className="py-1 pr-4 whitespace-nowrap">{row.at}</td>
                  <td className="py-1 pr-4 wrap-anywhere">{row.from}</td>
                  <td className="py-1 pr-4 wrap-anywhere">{row.subject}</td>
                  <td className="py-1 min-w-64">{row.fate}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  );
}
