import type { Validity } from '#domain/calendar/yearly-days.ts';
import { calendarWords } from '#locales/admin/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { TextField } from '#web/ui/field/text-field.tsx';

interface ValidityFieldsProps {
  typed: Validity;
  errorOf(field: string): string | undefined;
}

/** The validity period of a day. */
export function ValidityFields({ typed, errorOf }: ValidityFieldsProps) {
  const say = calendarWords[useVisit().language];
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <TextField
        name="from"
        type="date"
        length="short"
        label={say.from}
        hint={say.limitHint}
        defaultValue={typed.from}
        error={errorOf('from')}
      />
      <TextField
        name="until"
        type="date"
        length="short"
        label={say.lastDay}
        hint={say.limitHint}
        defaultValue={typed.until}
        error={errorOf('until')}
      />
    </div>
  );
}
