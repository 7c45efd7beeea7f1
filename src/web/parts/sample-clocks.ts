import type { SkippedDay } from '#domain/calendar/calendar.ts';
import type { TicketClock } from '#domain/clock/clock.ts';
import type { Language } from '#domain/language.ts';
import { clockSentence } from '#locales/clock-sentence.ts';
import { calendarPieces, daysOf, nowIn, type Piece, piecesOf } from '#web/ui/clock/pieces.ts';

const zone = 'Europe/Brussels';
const day = (of: string) => `${of}T08:30:00+01:00`;
const midnight = (after: string) => `${after}T00:00:00+01:00`;
const weekend = (...dates: string[]): SkippedDay[] => dates.map((date) => ({ date, reason: 'weekend' }));
const off = (fr: string, nl: string, de: string, en: string, ...dates: string[]): SkippedDay[] =>
  dates.map((date) => ({ date, reason: { fr, nl, de, en } }));

const still = { asked: 0, of: 0, expected: false, extended: false, steps: [] };

/** Handled on Friday 27 November 2026. */
export const closing: TicketClock = {
  ...still,
  phase: 'notice',
  next: midnight('2026-12-05'),
  closesAt: midnight('2026-12-05'),
  startedOn: '2026-11-27',
  counted: ['2026-11-30', '2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04'],
  skipped: weekend('2026-11-28', '2026-11-29'),
};

/** Handled on Monday 21 December 2026, so ten days are not counted. */
export const overNewYear: TicketClock = {
  ...still,
  phase: 'notice',
  next: midnight('2027-01-06'),
  closesAt: midnight('2027-01-06'),
  startedOn: '2026-12-21',
  counted: ['2026-12-22', '2026-12-23', '2026-12-24', '2027-01-04', '2027-01-05'],
  skipped: [
    ...off('Noël', 'Kerstmis', 'Weihnachten', 'Christmas', '2026-12-25'),
    ...weekend('2026-12-26', '2026-12-27'),
    ...off(
      'congé de compensation',
      'compensatieverlof',
      'Ausgleichstag',
      'compensation',
      '2026-12-28',
      '2026-12-29',
      '2026-12-30',
      '2026-12-31',
    ),
    ...off('Nouvel An', 'Nieuwjaar', 'Neujahr', 'New Year', '2027-01-01'),
    ...weekend('2027-01-02', '2027-01-03'),
  ],
};

/** Information requested on Friday 27 November 2026: reminders after 2 and 4 business days, notice after 6. */
export const waiting: TicketClock = {
  ...still,
  phase: 'reminder',
  asked: 0,
  of: 2,
  next: day('2026-12-01'),
  closesAt: midnight('2026-12-15'),
  startedOn: '2026-11-27',
  counted: [...closing.counted, '2026-12-07', '2026-12-08', '2026-12-09', '2026-12-10', '2026-12-11', '2026-12-14'],
  skipped: weekend('2026-11-28', '2026-11-29', '2026-12-05', '2026-12-06', '2026-12-12', '2026-12-13'),
  steps: [
    { step: 'remind', at: day('2026-12-01') },
    { step: 'remind', at: day('2026-12-03') },
    { step: 'notice', at: day('2026-12-07') },
    { step: 'close', at: midnight('2026-12-15') },
  ],
};

/** After "More time": ten business days in total. */
export const extended: TicketClock = {
  ...closing,
  extended: true,
  next: midnight('2026-12-12'),
  closesAt: midnight('2026-12-12'),
  counted: [...closing.counted, '2026-12-07', '2026-12-08', '2026-12-09', '2026-12-10', '2026-12-11'],
  skipped: weekend('2026-11-28', '2026-11-29', '2026-12-05', '2026-12-06'),
};

const hour = (at: string, past: number, today = false): Piece => ({
  kind: 'step',
  key: at,
  weekday: '',
  day: at,
  past,
  today,
  reminder: false,
});

/** Four service hours; the last one falls before opening time. */
export const firstAnswer: Piece[] = [
  hour('15:00', 1),
  { kind: 'gap', key: 'night', days: 1, today: false, past: 0 },
  hour('8:30', 1),
  hour('9:30', 0.6, true),
  hour('10:30', 0),
];

export function complaint(language: Language): Piece[] {
  const dates = Array.from({ length: 15 }, (_, index) => `2026-11-${25 + index}`).map((date, index) =>
    index < 6 ? date : `2026-12-${String(index - 5).padStart(2, '0')}`,
  );
  return calendarPieces(dates, { date: '2026-12-01', part: 0.45 }, language);
}

/** Returns the input of a clock drawing for a sample, at 10:48 on a given day. */
export function drawn(
  clock: TicketClock,
  language: Language,
  date = '2026-12-01',
  to: 'agent' | 'requester' = 'requester',
) {
  const now = `${date}T10:48:00+01:00`;
  return {
    pieces: piecesOf(clock, nowIn(zone, now), language, zone),
    sentence: clockSentence(clock, language, { zone, now, to, name: 'Claire' }),
    days: daysOf(clock, language, zone, { counted: 'compté', weekend: 'week-end' }),
  };
}
