import type { Language } from '#domain/language.ts';
import { skippedSentence } from '#locales/clock-sentence.ts';
import { ClockLegend } from '#web/ui/clock/clock-legend.tsx';
import { PageClock } from '#web/ui/clock/page-clock.tsx';
import { PanelClock } from '#web/ui/clock/panel-clock.tsx';
import { RowClock } from '#web/ui/clock/row-clock.tsx';
import { closing, complaint, drawn, extended, firstAnswer, overNewYear, waiting } from './sample-clocks.ts';
import { Section } from './section.tsx';

export function Clocks({ language }: { language: Language }) {
  return (
    <>
      <Section title="Clock in a row" console>
        <div className="flex flex-col gap-3">
          <RowClock {...drawn(closing, language)} end="closing" />
          <RowClock {...drawn(overNewYear, language, '2026-12-23')} end="closing" />
          <RowClock {...drawn(waiting, language)} end="letter" />
          <RowClock {...drawn(closing, language, '2026-12-04')} end="closing" />
          <RowClock {...drawn(extended, language)} end="closing" />
          <RowClock pieces={firstAnswer} end="answer" sentence="First answer by 10:54" />
          <RowClock pieces={complaint(language)} end="closing" sentence="Complaint, 15 days" close />
        </div>
      </Section>
      <Section title="Clock in the side panel" console>
        <div className="grid gap-8 sm:grid-cols-[296px_296px_296px]">
          <PanelClock {...drawn(overNewYear, language, '2026-12-23', 'agent')} end="closing" now={nowWords[language]}>
            <ClockLegend shape="hatch">{skippedSentence(overNewYear.skipped, language)}</ClockLegend>
          </PanelClock>
          <PanelClock {...drawn(waiting, language, '2026-12-01', 'agent')} end="letter" now={nowWords[language]}>
            <ClockLegend shape="reminder">Reminders after 2 and 4 business days, closing notice after 6</ClockLegend>
          </PanelClock>
          <PanelClock {...drawn(closing, language, '2026-11-28', 'agent')} end="closing" now={nowWords[language]} />
          <PanelClock
            {...drawn(closing, language)}
            end="none"
            sentence="Stopped on Tuesday 1 December 2026: Claire reacted."
          />
          <PanelClock {...drawn(extended, language, '2026-12-05', 'agent')} end="closing" now={nowWords[language]} />
          <PanelClock
            {...drawn(closing, language, '2026-12-07')}
            end="closing"
            sentence="Closed on Friday 4 December 2026 at 24:00."
          />
        </div>
      </Section>
      <Section title="Clock on a page">
        <PageClock {...drawn(overNewYear, language, '2026-12-23')} end="closing" now={todayWords[language]}>
          <ClockLegend shape="hatch">{skippedSentence(overNewYear.skipped, language)}</ClockLegend>
        </PageClock>
        <PageClock {...drawn(closing, language, '2026-11-28')} end="closing" now={todayWords[language]} />
        <PageClock {...drawn(waiting, language)} end="letter" now={todayWords[language]} />
        <PageClock {...drawn(extended, language)} end="closing" now={todayWords[language]} />
      </Section>
    </>
  );
}

const nowWords = { fr: 'maintenant', nl: 'nu', de: 'jetzt', en: 'now' };
const todayWords = { fr: 'Aujourd’hui', nl: 'Vandaag', de: 'Heute', en: 'Today' };
