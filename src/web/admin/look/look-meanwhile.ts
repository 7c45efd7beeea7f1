import type { Desk } from '#domain/desks/desk.ts';
import type { Fields } from '#domain/directory/fields.ts';
import { languages } from '#domain/language.ts';
import { lookWords } from '#locales/admin/messages.ts';
import { words } from '#locales/messages.ts';
import { type AdminVisit, meanwhileView } from '#web/admin/admin-visit.ts';
import { lastChange } from '#web/admin/last-change.ts';
import type { MeanwhileView } from '#web/admin/meanwhile.tsx';

/** A form of the page. */
export type LookPart = 'names' | 'accent' | 'logo';

/** Returns what another user has saved in the desk's look since, with author and time from the trail (R25). */
export async function lookMeanwhile(
  visit: AdminVisit,
  desk: Desk,
  part: LookPart,
  saved: { now: Fields; typed: Fields },
): Promise<MeanwhileView> {
  const subject = { kind: 'desk' as const, id: desk.id };
  const change = await lastChange(
    visit,
    part === 'names'
      ? { acts: ['deskChanged'], subject, changed: Object.keys(saved.now) }
      : { acts: ['lookChanged'], subject },
  );
  return meanwhileView(visit, change, saved, (field) => shown(field, saved.now[field] ?? '', visit));
}

function shown(field: string, value: string, { language }: Pick<AdminVisit, 'language'>) {
  const { accent, logo } = lookWords[language];
  if (field === 'logo') return { name: logo.title, text: value === '' ? logo.belfry : logo.another };
  if (field === 'light' || field === 'dark') return { name: accent[field], text: value || accent.belfry };
  const named = languages.find((each) => field === `name-${each}`);
  return { name: named ? words[language].languages[named] : field, text: value };
}
