import { supportWords } from '#locales/public/messages.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { ClockLegend } from '#web/ui/clock/clock-legend.tsx';
import { PageClock } from '#web/ui/clock/page-clock.tsx';
import { Section } from '#web/ui/frame/section.tsx';
import type { SupportProps } from './support-props.ts';

/** How and when tickets close (R15–R20), with the closing date for a notice sent today. */
export function Closing({ desk, view: { closing } }: SupportProps) {
  const { language } = useVisit();
  const words = supportWords[language].closing;
  return (
    <Section id="closing" title={words.title}>
      <div className="mt-3 grid gap-x-14 gap-y-8 md:grid-cols-2">
        <div className="flex flex-col gap-3">
          {closing.paragraphs.map((paragraph) => (
            <p key={paragraph} className="text-body">
              {paragraph}
            </p>
          ))}
          <p className="text-body">
            <a className="link" href={`${urls.howWeWork(language, { desk: desk.prefix ?? undefined })}#days-off`}>
              {words.daysOff}
            </a>
          </p>
        </div>
        <PageClock heading="h3" pieces={closing.pieces} end="closing" sentence={closing.example} days={closing.days}>
          {closing.notCounted && <ClockLegend shape="hatch">{closing.notCounted}</ClockLegend>}
        </PageClock>
      </div>
    </Section>
  );
}
