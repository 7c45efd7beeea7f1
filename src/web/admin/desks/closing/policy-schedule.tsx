import { type ClosingPolicy, typedPolicy } from '#domain/desks/settings.ts';
import type { Fields } from '#domain/directory/fields.ts';
import { closingWords } from '#locales/admin/messages.ts';
import { listing } from '#locales/format.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { ClockLegend } from '#web/ui/clock/drawn-pieces.tsx';
import { PageClock } from '#web/ui/clock/page-clock.tsx';
import type { Piece } from '#web/ui/clock/pieces.ts';

/** A longer drawing is unreadable; the sentence says the same. */
const drawnMax = 26;

/** The schedule of the typed figures, by day number. With scripts it updates during typing. */
export function PolicySchedule({ typed }: { typed: Fields }) {
  const { language } = useVisit();
  const words = closingWords[language].schedule;
  const policy = typedPolicy(typed);
  if (policy === null) return <p className="text-body text-ink-2">{words.wrong}</p>;
  const { reminderDays, noticeDay, closingDays, extensionDays } = policy;
  const reminders = reminderDays.map((day) => words.day({ day }));
  const ends = words.day({ day: noticeDay + closingDays });
  const request =
    reminders.length === 0
      ? words.requestWithout({ notice: words.day({ day: noticeDay }), ends })
      : words.request({ reminders: listing(reminders, language), notice: words.day({ day: noticeDay }), ends });
  const spoken = (days: number) => [words.day({ day: days })];
  return (
    <div className="flex flex-col gap-7">
      <PageClock
        pieces={requestPieces(policy)}
        end="closing"
        sentence={request}
        heading="h3"
        days={spoken(noticeDay + closingDays)}
      >
        {reminders.length > 0 && <ClockLegend shape="reminder">{words.reminderDay}</ClockLegend>}
      </PageClock>
      <PageClock
        pieces={noticePieces(policy)}
        end="closing"
        sentence={words.handled({ ends: words.day({ day: closingDays }) })}
        heading="h3"
        days={spoken(closingDays)}
      >
        <p className="text-secondary text-ink-2">{words.moreTime({ days: extensionDays })}</p>
      </PageClock>
    </div>
  );
}

/** Returns the days of an information request under a policy, from the next day to the closing. Days have numbers, not dates. */
function requestPieces({ reminderDays, noticeDay, closingDays }: Omit<ClosingPolicy, 'version'>): Piece[] {
  const days = noticeDay + closingDays;
  return dayPieces(days, (day) => ({ reminder: reminderDays.includes(day), notice: day === noticeDay }));
}

/** Returns the days after a closing notice. */
function noticePieces({ closingDays }: Omit<ClosingPolicy, 'version'>): Piece[] {
  return dayPieces(closingDays, () => ({ reminder: false, notice: false }));
}

function dayPieces(days: number, marks: (day: number) => { reminder: boolean; notice: boolean }): Piece[] {
  if (days > drawnMax) return [];
  return Array.from({ length: days }, (_, index): Piece => {
    const day = String(index + 1);
    return { kind: 'step', key: day, weekday: '', day, past: 0, today: false, ...marks(index + 1) };
  });
}
