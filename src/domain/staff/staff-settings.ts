import type { Language } from '#domain/language.ts';

/** How much stands in a window: `dense` for who reads lists all day, `comfortable` with more room. */
export const densities = ['dense', 'comfortable'] as const;
export type Density = (typeof densities)[number];

/** Away for whole days, in the desk's zone; both ends are days of absence. */
export interface Absence {
  from: string;
  until: string;
  /** Who stands in; null is nobody. */
  deputyId: string | null;
}

/** What a browser may do to be noticed while one looks elsewhere. */
export const noticings = [
  ...(['urgentNotification', 'urgentSound', 'callNotification', 'callSound'] as const),
  ...(['watchedNotification'] as const),
];
export type Noticing = Record<(typeof noticings)[number], boolean>;

/** What is urgent and what rings is heard until somebody switches it off; what one watches can wait. */
export const usualNoticing: Noticing = {
  ...{ urgentNotification: true, urgentSound: true, callNotification: true, callSound: true },
  watchedNotification: false,
};

/** How one who works at a desk wants the console. */
export interface StaffSettings extends Noticing {
  /** Null is the language of their account. */
  language: Language | null;
  density: Density;
  /** Below what they write to requesters, by the language of the ticket. */
  signatures: Partial<Record<Language, string>>;
  /** Single keys are switched off (WCAG 2.1.4). */
  keysOff: boolean;
  /** Own keys, by command. */
  keys: Record<string, string>;
  absence: Absence | null;
}

/** What holds for who has chosen nothing. */
export const usualSettings: StaffSettings = {
  ...{ language: null, density: 'dense', signatures: {}, keysOff: false, keys: {}, absence: null },
  ...usualNoticing,
};

/** Whether somebody is away on a day, `2026-12-01`. */
export function isAbsent(absence: Pick<Absence, 'from' | 'until'> | null, date: string): boolean {
  return absence !== null && absence.from <= date && date <= absence.until;
}

/** Longest signature of one language: a few lines. */
export const signatureCharactersMax = 1_000;
