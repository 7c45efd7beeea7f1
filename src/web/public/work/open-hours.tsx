import { workWords } from '#locales/public/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import type { LineView } from '#web/shared/lines.ts';
import { Section } from '#web/ui/frame/section.tsx';

interface OpenHoursView {
  /** The desk's service hours. */
  hours: string;
  calendar: string;
  lines: (LineView & { hours: string })[];
  /** Special hours on some days, one sentence each. */
  exceptions: string[];
}

/** The hours of the desk and of its phone lines, which may be shorter. */
export function OpenHours({ view: { hours, calendar, lines, exceptions } }: { view: OpenHoursView }) {
  const words = workWords[useVisit().language].open;
  return (
    <Section id="open" title={words.title}>
      <dl className="mt-4 border-b border-line">
        <Row term={words.desk}>
          {hours}
          <span className="block text-secondary text-ink-2">{calendar}</span>
        </Row>
        {lines.map((line) => (
          <Row
            key={line.href}
            term={
              <>
                <a href={line.href} className="link whitespace-nowrap">
                  {line.shown}
                </a>
                <span className="block text-secondary text-ink-2">{line.name}</span>
              </>
            }
          >
            {line.hours}
            <span className="block text-secondary text-ink-2">{line.sentence}</span>
          </Row>
        ))}
        {exceptions.length > 0 && (
          <Row term={words.exceptions}>
            {exceptions.map((exception) => (
              <span key={exception} className="block">
                {exception}
              </span>
            ))}
          </Row>
        )}
        <Row term={words.day}>{words.dayText}</Row>
      </dl>
    </Section>
  );
}

function Row({ term, children }: { term: React.ReactNode; children: React.ReactNode }) {
  return (
    <div className="grid gap-x-14 border-t border-line py-3.5 text-body sm:grid-cols-[16rem_minmax(0,1fr)]">
      <dt className="font-strong">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
