import { dateOf, dayIn, startOfDay } from '#domain/calendar/day.ts';
import { pastClocks } from '#domain/clock/past-clocks.ts';
import { informationSchedule, noticeSchedule } from '#domain/clock/schedule.ts';
import { type PolicyOutcome, type WhatIf, whatIf } from '#domain/clock/what-if.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { type ClosingPolicy, typedPart } from '#domain/desks/settings.ts';
import type { Fields } from '#domain/directory/fields.ts';
import type { Instant } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import { closingWords } from '#locales/admin/messages.ts';
import { clockSentence } from '#locales/clock-sentence.ts';
import { longDate, number } from '#locales/format.ts';
import { factTicketsMax, readClockFacts } from '#store/clock/clock-facts.ts';
import type { AdminVisit } from '#web/admin/admin-visit.ts';
import { deskFieldName } from '#web/shared/field-names.ts';

/** A quarter. */
const daysBack = 90;

/** The effect that the typed figures would have had in the last quarter, in words. */
export interface WhatIfView {
  /** Differences from the current policy, one per line; empty if there are none. */
  changes: string[];
  sentence: string;
  rows: { measure: string; present: string; typed: string; difference: string }[];
  saved: string | null;
  lost: { sentence: string; numbers: string[] } | null;
  /** The assumptions of the replay. */
  assumes: string;
  /** Says that only the most recently changed tickets were replayed; null if all were. */
  limited: string | null;
}

export async function whatIfView(visit: AdminVisit, desk: Desk, policy: ClosingPolicy): Promise<WhatIfView> {
  const { actor, services, language } = visit;
  const { db, clock } = services.world;
  const now = clock.now();
  const say = closingWords[language].whatIf;
  const day = dayIn(desk.zone, now) - daysBack;
  const facts = await readClockFacts(db, actor, desk.id, startOfDay(desk.zone, day));
  const since = startOfDay(desk.zone, day);
  const past = pastClocks(facts).filter(({ startedAt }) => Date.parse(startedAt) >= Date.parse(since));
  const outcome = whatIf(desk, policy, past, now);
  const { tickets, present, typed, lost, saved } = outcome;
  const date = longDate(dateOf(day), language, desk.zone);
  const seen = new Set(facts.map(({ ticketId }) => ticketId)).size;
  return {
    changes: changesOf(desk, policy, language),
    sentence:
      tickets === 0
        ? say.none({ date })
        : say.sentence({ tickets, date, typed: typed.tooEarly, present: present.tooEarly }),
    rows: tickets === 0 ? [] : rowsOf(outcome, language),
    saved: saved === 0 ? null : say.saved({ count: saved }),
    lost: lost.count === 0 ? null : { sentence: say.lost({ count: lost.count }), numbers: lost.numbers },
    assumes: say.assumes,
    limited: seen >= factTicketsMax ? say.limited({ max: number(factTicketsMax, language) }) : null,
  };
}

/** Returns the sentences of an information request and a notice sent now, in each of the desk's languages. */
export function requesterSentences(desk: Desk, policy: ClosingPolicy, now: Instant) {
  const typed = { ...desk, policy };
  const [asked, told] = [informationSchedule(typed, now), noticeSchedule(typed, now)];
  return desk.languages.map((language) => {
    const reader = { zone: desk.zone, to: 'requester' as const };
    const [request, notice] = [asked, told].map((clock) =>
      clockSentence({ ...clock, expected: false }, language, reader),
    );
    return { language, request: request!, notice: notice! };
  });
}

function changesOf(desk: Desk, policy: ClosingPolicy, language: Language): string[] {
  const say = closingWords[language].whatIf;
  const [before, after] = [desk.policy, policy].map(
    (each): Fields => typedPart({ ...desk, policy: each }, 'closing'),
  ) as [Fields, Fields];
  return Object.keys(after).flatMap((field) => {
    if (before[field] === after[field]) return [];
    const name = deskFieldName(field, language) ?? field;
    return [say.change({ name, typed: after[field] || say.no, present: before[field] || say.no })];
  });
}

function rowsOf({ present, typed }: WhatIf, language: Language): WhatIfView['rows'] {
  const { measures, days } = closingWords[language].whatIf;
  const row = (measure: keyof PolicyOutcome, shown: (value: number | null) => string) => ({
    measure: measures[measure],
    present: shown(present[measure]),
    typed: shown(typed[measure]),
    difference: difference(present[measure], typed[measure], language),
  });
  const count = (value: number | null) => number(value ?? 0, language);
  const inDays = (value: number | null) => (value === null ? '–' : days({ days: number(rounded(value), language) }));
  return [row('tooEarly', count), row('closed', count), row('mails', count), row('medianDays', inDays)];
}

function difference(present: number | null, typed: number | null, language: Language): string {
  if (present === null || typed === null) return '–';
  const change = rounded(typed - present);
  if (change === 0) return '=';
  return `${change > 0 ? '+' : '−'}${number(Math.abs(change), language)}`;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
