import type { Fields } from '#domain/directory/fields.ts';
import type { Instant } from '#domain/instant.ts';
import { dateTime } from '#locales/format.ts';
import type { AdminVisit } from '#web/admin/admin-visit.ts';
import type { MeanwhileView } from './meanwhile.tsx';

/** Returns what another user saved, in the form's words, limited to fields that differ from the input. */
export function meanwhileView(
  { language, desks }: Pick<AdminVisit, 'language' | 'desks'>,
  change: { by: string | null; at: Instant | null },
  { now, typed }: { now: Fields; typed: Fields },
  shown: (field: string) => { name: string; text: string },
): MeanwhileView {
  const differing = Object.keys(now).filter((field) => now[field] !== (typed[field] ?? ''));
  const when = change.at === null ? null : dateTime(change.at, language, desks[0]?.zone ?? 'UTC');
  return { by: change.by, when, fields: differing.map(shown) };
}
