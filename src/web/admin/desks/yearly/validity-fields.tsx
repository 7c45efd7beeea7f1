import type { Validity } from '#domain/calendar/yearly-days.ts';
import { calendarWords } from '#locales/admin/messages.ts';
import { DateRange } from '#web/admin/desks/date-range.tsx';
import { useVisit } from '#web/shared/document/use-visit.ts';

/** The validity period of a day. */
export function ValidityFields({ typed }: { typed: Validity }) {
  const { from, lastDay, limitHint: hint } = calendarWords[useVisit().language];
  return <DateRange from={{ label: from, hint }} until={{ label: lastDay, hint }} typed={typed} />;
}
