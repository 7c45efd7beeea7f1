import { portalTicketWords } from '#locales/portal/messages.ts';
import { frameWords } from '#locales/public/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';
import { ClockLegend } from '#web/ui/clock/drawn-pieces.tsx';
import { PageClock } from '#web/ui/clock/page-clock.tsx';
import type { ActionView, ClockView } from './clock-view.ts';

interface ClockBoxProps {
  clock: ClockView;
  actions: { actions: ActionView[]; does: string };
  /** Unanswered questions. */
  children: React.ReactNode;
}

/** The next step, the days of the clock, and the buttons that affect it (R18, R20). */
export function ClockBox({ clock: { sentence, drawing }, actions, children }: ClockBoxProps) {
  return (
    <section className="border-t-3 border-accent-line bg-surface px-5 py-6 sm:px-8 sm:py-7">
      {drawing ? <Drawn sentence={sentence} drawing={drawing} /> : <h2 className="text-sub text-pretty">{sentence}</h2>}
      {children}
      <Actions {...actions} hasQuestions={Boolean(children)} />
    </section>
  );
}

function Drawn({ sentence, drawing }: { sentence: string; drawing: NonNullable<ClockView['drawing']> }) {
  const { language } = useVisit();
  return (
    <PageClock {...drawing} sentence={sentence} now={frameWords[language].today}>
      {drawing.facts.map((fact, place) =>
        place === 0 ? (
          <ClockLegend key={fact} shape="past">
            {fact}
          </ClockLegend>
        ) : (
          <p key={fact} className="mt-1.5 pl-8 text-secondary text-ink-2">
            {fact}
          </p>
        ),
      )}
      {drawing.skipped && <ClockLegend shape="hatch">{drawing.skipped}</ClockLegend>}
      {drawing.hasReminders && <ClockLegend shape="reminder">{portalTicketWords[language].clock.reminder}</ClockLegend>}
    </PageClock>
  );
}

/** If there are unanswered questions, their button is the main one. */
function Actions({ actions, does, hasQuestions }: { actions: ActionView[]; does: string; hasQuestions: boolean }) {
  if (actions.length === 0) return null;
  return (
    <>
      <form method="post" className="mt-6 flex flex-wrap gap-3 max-sm:flex-col max-sm:[&>*]:w-full">
        {actions.map(({ action, label, because }) => {
          const isMain =
            action === 'solved' &&
            !hasQuestions &&
            because === null &&
            actions.some((each) => each.action === 'notSolved');
          return (
            <Button
              key={action}
              name="intent"
              value={action}
              kind={isMain ? 'main' : 'outlined'}
              icon={isMain ? 'check' : undefined}
              disabledBecause={because ?? undefined}
              wide
            >
              {label}
            </Button>
          );
        })}
      </form>
      {does && <p className="mt-4 max-w-measure text-secondary text-ink-2">{does}</p>}
    </>
  );
}
