import type { InEachLanguage } from '#domain/language.ts';

export interface DeadlineWords {
  /** Day 0 does not count (R17). `at` is the date and time of the given moment. */
  dayZero(facts: { at: string; zone: string }): string;
  closes(facts: { date: string; instant: string }): string;
}

/** Texts of `belfry deadline`, in addition to the clock's. */
export const deadlineWords: InEachLanguage<DeadlineWords> = {
  fr: {
    dayZero: ({ at, zone }) => `Jour 0, non compté\u00a0: ${at} (${zone}).`,
    closes: ({ date, instant }) => `Échéance\u00a0: ${date} (${instant}).`,
  },
  nl: {
    dayZero: ({ at, zone }) => `Dag 0, telt niet mee: ${at} (${zone}).`,
    closes: ({ date, instant }) => `Vervalt op ${date} (${instant}).`,
  },
  de: {
    dayZero: ({ at, zone }) => `Tag 0, zählt nicht mit: ${at} (${zone}).`,
    closes: ({ date, instant }) => `Fristende: ${date} (${instant}).`,
  },
  en: {
    dayZero: ({ at, zone }) => `Day 0, not counted: ${at} (${zone}).`,
    closes: ({ date, instant }) => `Ends on ${date} (${instant}).`,
  },
};
