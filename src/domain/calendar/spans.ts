import type { HoursSpan } from '#domain/calendar/calendar.ts';

/** Parses `08:30-12:00, 13:00-17:00`, in order; a day may close at 24:00. Null if the text is invalid. */
export function readSpans(text: string): HoursSpan[] | null {
  const spans = text.split(/[,;]/).filter((span) => span.trim() !== '');
  let last = '';
  const found = spans.map((span) => {
    const [, opens = '', closes = ''] = /^\s*(\d?\d[:.h]\d\d)\s*[-–]\s*(\d?\d[:.h]\d\d)\s*$/.exec(span) ?? [];
    return { opens: timeOf(opens), closes: /^24[:.h]00$/.test(closes) ? '24:00' : timeOf(closes) };
  });
  for (const { opens, closes } of found) {
    if (opens === '' || closes === '' || opens >= closes || opens < last) return null;
    last = closes;
  }
  return found;
}

/** Returns spans in the format that `readSpans` reads. */
export function spansText(spans: readonly HoursSpan[]): string {
  return spans.map(({ opens, closes }) => `${opens}-${closes}`).join(', ');
}

function timeOf(text: string): string {
  const [hour = '', minute = ''] = text.split(/[:.h]/);
  const isTime = minute !== '' && Number(hour) < 24 && Number(minute) < 60;
  return isTime ? `${hour.padStart(2, '0')}:${minute}` : '';
}
