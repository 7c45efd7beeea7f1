import { TextField } from '#web/ui/field/fields.tsx';

interface DateRangeProps {
  from: { label: string; hint?: string };
  until: { label: string; hint?: string };
  typed: { from: string; until: string };
}

/** The first and the last day of a period. */
export function DateRange({ from, until, typed }: DateRangeProps) {
  const shared = { type: 'date', length: 'short' } as const;
  return (
    <div className="grid gap-4 sm:grid-cols-2 sm:items-end">
      <TextField name="from" {...shared} {...from} defaultValue={typed.from} />
      <TextField name="until" {...shared} {...until} defaultValue={typed.until} />
    </div>
  );
}
