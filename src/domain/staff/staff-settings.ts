import type { Language } from '#domain/language.ts';

/** Spacing of the console: `dense` for long lists, `comfortable` with more space. */
export const densities = ['dense', 'comfortable'] as const;
export type Density = (typeof densities)[number];

/** Absence in whole days of the desk's zone, both ends included. */
export interface Absence {
  from: string;
  until: string;
  /** The deputy; null if missing. */
  deputyId: string | null;
}

/** How a browser can draw attention while the agent looks elsewhere. */
export const noticings = [
  ...(['urgentNotification', 'urgentSound', 'callNotification', 'callSound'] as const),
  ...(['watchedNotification'] as const),
];
export type Noticing = Record<(typeof noticings)[number], boolean>;

/** Urgent tickets and calls make a sound by default. Watched tickets can wait. */
export const usualNoticing: Noticing = {
  urgentNotification: true,
  urgentSound: true,
  callNotification: true,
  callSound: true,
  watchedNotification: false,
};

/** The console settings of a staff member. */
export interface StaffSettings extends Noticing {
  /** Null uses the language of the account. */
  language: Language | null;
  density: Density;
  /** Signatures of messages to requesters, by the ticket's language. */
  signatures: Partial<Record<Language, string>>;
  /** Single-key shortcuts are off (WCAG 2.1.4). */
  keysOff: boolean;
  /** Custom keys, by command. */
  keys: Record<string, string>;
  absence: Absence | null;
}

/** The default settings. */
export const usualSettings: StaffSettings = {
  language: null,
  density: 'dense',
  signatures: {},
  keysOff: false,
  keys: {},
  absence: null,
  ...usualNoticing,
};

/** Whether an absence covers a date, `2026-12-01`. */
export function isAbsent(absence: Pick<Absence, 'from' | 'until'> | null, date: string): boolean {
  return absence !== null && absence.from <= date && date <= absence.until;
}

/** Maximum length of a signature per language: a few lines. */
export const signatureCharactersMax = 1_000;
