import { directoryAdminWords } from '#locales/admin/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Section } from '#web/ui/frame/section.tsx';
import type { HistoryLine } from './history-view.ts';

/** Changes with author and time, latest first. */
export function History({ lines }: { lines: HistoryLine[] }) {
  const { history } = directoryAdminWords[useVisit().language];
  return (
    <Section id="history" title={history.title} className="mt-10 max-w-record">
      {lines.length === 0 && <p className="mt-2 text-body text-ink-2">{history.none}</p>}
      <ol className="mt-2">
        {lines.map(({ id, when, what, details }) => (
          <li key={id} className="border-t border-line py-2 text-body">
            <p className="wrap-anywhere">{what}</p>
            {details.length > 0 && (
              <ul className="text-ink-2">
                {details.map((detail) => (
                  <li key={detail} className="wrap-anywhere">
                    {detail}
                  </li>
                ))}
              </ul>
            )}
            <p className="text-small text-ink-2">{when}</p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
