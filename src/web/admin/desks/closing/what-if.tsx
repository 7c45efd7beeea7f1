import { closingWords } from '#locales/admin/messages.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { TicketNumber } from '#web/ui/ticket-number.tsx';
import type { WhatIfView } from './what-if-view.ts';

/** The typed policy in the last quarter, compared with the current one. */
export function WhatIf({ view }: { view: WhatIfView }) {
  const say = closingWords[useVisit().language].whatIf;
  const { changes, sentence, rows, saved, lost, assumes, limited } = view;
  return (
    <section aria-labelledby="what-if" className="border-t border-line pt-5">
      <h2 id="what-if" tabIndex={-1} className="text-section">
        {say.title}
      </h2>
      <ul className="mt-2 text-body">
        {changes.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {changes.length === 0 && <li className="text-ink-2">{say.same}</li>}
      </ul>
      <p className="mt-3 max-w-record text-sub text-pretty">{sentence}</p>
      {rows.length > 0 && <Comparison rows={rows} />}
      {saved && <p className="mt-3 max-w-record text-body">{saved}</p>}
      {lost && (
        <>
          <p className="mt-3 max-w-record text-body">{lost.sentence}</p>
          <ul className="mt-1 flex max-w-record flex-wrap gap-x-5 gap-y-1 text-body">
            {lost.numbers.map((number) => (
              <li key={number}>
                <a className="link-quiet" href={urls.ticket(number)}>
                  <TicketNumber number={number} look="list" />
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="mt-3 max-w-record text-secondary text-ink-2">
        {assumes} {limited}
      </p>
    </section>
  );
}

function Comparison({ rows }: Pick<WhatIfView, 'rows'>) {
  const say = closingWords[useVisit().language].whatIf;
  const figure = 'py-1.5 pl-4 text-right whitespace-nowrap';
  return (
    <table className="mt-3 w-full max-w-record text-body">
      <caption className="sr-only">{say.title}</caption>
      <thead>
        <tr className="border-b border-line-strong text-small text-ink-2">
          <td />
          {[say.present, say.typed, say.difference].map((head) => (
            <th key={head} scope="col" className={`${figure} font-normal`}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ measure, present, typed, difference }) => (
          <tr key={measure} className="border-b border-line align-top">
            <th scope="row" className="py-1.5 text-left font-normal">
              {measure}
            </th>
            <td className={`${figure} text-ink-2`}>{present}</td>
            <td className={`${figure} font-strong`}>{typed}</td>
            <td className={figure}>{difference}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
