import type { ClockView } from '#web/console/ticket/clock-view.ts';
import { useTicketClockWords, useWords } from '#web/console/use-words.ts';
import { ClockLegend } from '#web/ui/clock/drawn-pieces.tsx';
import { PanelClock } from '#web/ui/clock/panel-clock.tsx';

interface ClockPanelProps {
  clock: ClockView;
  /** The page that explains these dates. */
  explained?: string | null;
}

/** The clock as one sentence, a drawing and its facts. */
export function ClockPanel({ clock, explained = null }: ClockPanelProps) {
  const { link } = useTicketClockWords();
  const words = useWords();
  const below = (
    <>
      {clock.facts && <p className="mt-3 text-secondary text-pretty text-ink-2">{clock.facts}</p>}
      {clock.skipped.length > 0 && (
        <ClockLegend shape="hatch">
          {words.clock.notCounted} {clock.skipped.join('; ')}
        </ClockLegend>
      )}
      {clock.hasReminders && <ClockLegend shape="reminder">{words.clock.reminders}</ClockLegend>}
      {explained && (
        <p className="mt-2 text-secondary">
          <a href={explained}>{link}</a>
        </p>
      )}
    </>
  );
  if (clock.pieces.length === 0)
    return (
      <div>
        <p className="text-[0.9375rem]/[1.3125rem] font-strong text-pretty">{clock.sentence}</p>
        {below}
      </div>
    );
  return (
    <div className="max-w-120">
      <PanelClock {...clock} now={words.clock.now}>
        {below}
      </PanelClock>
    </div>
  );
}
