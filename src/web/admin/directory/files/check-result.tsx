import { directoryFilesWords } from '#locales/admin/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';
import { TableHead } from '#web/ui/table-head.tsx';
import type { CheckLine, CheckView } from './check-view.ts';

/** The changes of a file, line by line, with a button to apply them. */
export function CheckResult({ check }: { check: CheckView }) {
  const { result } = directoryFilesWords[useVisit().language];
  const changes = check.added + check.changed;
  return (
    <section className="mb-8 max-w-record" aria-labelledby="result">
      <div role="status">
        <h2 id="result" className="text-section">
          {result.title({ kind: check.kind })}
        </h2>
        <p className="mt-1 text-body font-strong">{result.counts(check)}</p>
      </div>
      {check.refused > 0 && <p className="mt-1 text-body text-urgent">{result.refused({ count: check.refused })}</p>}
      {check.refused === 0 && changes === 0 && <p className="mt-1 text-body">{result.nothing}</p>}
      {check.importId !== null && changes > 0 && (
        <form method="post" className="mt-3">
          <input type="hidden" name="import" value={check.importId} />
          <p className="text-body text-ink-2">{result.carryOutText}</p>
          <p className="mt-2">
            <Button type="submit" kind="main">
              {result.carryOut}
            </Button>
          </p>
        </form>
      )}
      {check.lines.length > 0 && <Lines lines={check.lines} />}
      {check.more > 0 && <p className="mt-2 text-body text-ink-2">{result.more({ count: check.more })}</p>}
    </section>
  );
}

function Lines({ lines }: { lines: CheckLine[] }) {
  const { result } = directoryFilesWords[useVisit().language];
  return (
    <table className="mt-4 w-full text-row max-sm:block max-sm:text-body">
      <caption className="sr-only">{result.details}</caption>
      <TableHead heads={[result.line, result.row, result.outcome, result.details]} folds />
      <tbody className="max-sm:block">
        {lines.map(({ line, key, outcome, details }) => (
          <tr key={line} className="border-b border-line align-top max-sm:block max-sm:py-2">
            <td className="py-2 pr-4 text-ink-2 max-sm:inline">{line}</td>
            <th scope="row" className="py-2 pr-4 text-left font-strong wrap-anywhere max-sm:inline">
              {key}
            </th>
            <td className={`py-2 pr-4 max-sm:inline ${outcome === 'refused' ? 'font-strong text-urgent' : ''}`}>
              {result.outcomes[outcome]}
            </td>
            <td className="py-2 wrap-anywhere max-sm:block">
              <ul>
                {details.map((detail) => (
                  <li key={detail}>{detail}</li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
