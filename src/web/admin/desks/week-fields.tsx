import { useState } from 'react';
import { readSpans, spansText } from '#domain/calendar/spans.ts';
import { weekdays } from '#domain/desks/setting-kinds.ts';
import { desksWords } from '#locales/admin/messages.ts';
import { timeOfDay, weekdayName } from '#locales/format.ts';
import { DrawnDay } from '#web/admin/desks/drawn-day.tsx';
import { useHydrated } from '#web/shared/document/use-hydrated.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { TextField } from '#web/ui/field/fields.tsx';

interface WeekFieldsProps {
  field: string;
  typed: Record<string, string>;
}

/** The hours of a week: typed, and drawn beside it. Each follows the other. */
export function WeekFields({ field, typed }: WeekFieldsProps) {
  const { hints, week } = desksWords[useVisit().language];
  return (
    <div>
      <p className="text-secondary text-ink-2">{hints.hours}</p>
      <p className="mb-3 text-secondary text-ink-2 [@media(scripting:none)]:hidden">{week.hint}</p>
      <Scale />
      <div className="flex flex-col gap-3">
        {weekdays.map((weekday) => (
          <Day
            key={weekday}
            name={`${field}-${weekday}`}
            weekday={weekday}
            initial={typed[`${field}-${weekday}`] ?? ''}
          />
        ))}
      </div>
    </div>
  );
}

/** The hours above the drawings. On a phone the drawings stand below their fields, and the typed times say the same. */
function Scale() {
  const { language } = useVisit();
  return (
    <div aria-hidden="true" className={`${columns} text-small text-ink-2 max-sm:hidden`}>
      <span className="col-start-2 grid grid-cols-4">
        {['00:00', '06:00', '12:00', '18:00'].map((hour) => (
          <span key={hour} className="border-l border-line-strong pl-1">
            {timeOfDay(hour, language)}
          </span>
        ))}
      </span>
    </div>
  );
}

function Day({ name, weekday, initial }: { name: string; weekday: number; initial: string }) {
  const { language } = useVisit();
  const [text, setText] = useState(initial);
  const day = weekdayName(weekday, language);
  const spans = readSpans(text);
  return (
    <div className={columns}>
      <TextField name={name} label={day} value={text} onChange={({ target }) => setText(target.value)} />
      <DrawnDay
        day={day}
        spans={spans ?? []}
        onChange={useHydrated() && spans !== null ? (changed) => setText(spansText(changed)) : null}
      />
    </div>
  );
}

const columns = 'grid items-end gap-x-5 gap-y-1 sm:grid-cols-[15rem_minmax(0,1fr)]';
