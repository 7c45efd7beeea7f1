import type { Desk } from '#domain/desks/desk.ts';
import { type Language, readLanguage } from '#domain/language.ts';
import { words } from '#locales/messages.ts';
import type { AdminVisit } from '#web/admin/admin-visit.ts';
import type { MeanwhileView } from '#web/admin/meanwhile.tsx';
import { meanwhileView, type SavedMeanwhile } from '#web/admin/meanwhile-view.ts';
import { deskFieldName } from '#web/shared/field-names.ts';
import { fieldName } from '#web/shared/problem-words.ts';

/** Returns what another user has saved in a desk's settings since. */
export function deskMeanwhile(visit: AdminVisit, { id }: Desk, saved: SavedMeanwhile): Promise<MeanwhileView> {
  const { language } = visit;
  const search = {
    acts: ['deskChanged' as const],
    subject: { kind: 'desk' as const, id },
    changed: Object.keys(saved.now),
  };
  return meanwhileView(visit, { search }, saved, (field, value) => ({
    name: deskFieldName(field, language) ?? fieldName(field, language),
    text: field === 'languages' || field === 'first' ? languageNames(value, language) : value,
  }));
}

function languageNames(tags: string, language: Language): string {
  return tags
    .split(',')
    .map((tag) => words[language].languages[readLanguage(tag)!])
    .join(', ');
}
