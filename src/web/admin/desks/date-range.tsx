import type { ErrorOf } from '#web/ui/field/error-finder.ts';
import { TextField } from '#web/ui/field/text-field.tsx';

interface DateRangeProps {
  from: { label: string; hint?: string };
  until: { label: string; hint?: string };
  typed: { from: string; until: string };
  errorOf: ErrorOf;
}

/** The first and the last day of a period. */
export function DateRange({ from, until, typed, errorOf }: DateRangeProps) {
  const shared = { type: 'date', length: 'short' } as const;
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <TextField name="from" {...shared} {...from} defaultValue={typed.from} error={errorOf('from')} />
      <TextField name="until" {...shared} {...until} defaultValue={typed.until} error={errorOf('until')} />
    </div>
  );
}
