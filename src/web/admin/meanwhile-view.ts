import type { Fields } from '#domain/directory/fields.ts';
import type { Instant } from '#domain/instant.ts';
import { dateTime } from '#locales/format.ts';
import type { KeeperVisit } from '#web/admin/keeper.ts';
import type { MeanwhileView } from './meanwhile.tsx';

/** What another saved, in the words of the form: only the fields that were typed otherwise. */
export function meanwhileView(
  { language, desks }: Pick<KeeperVisit, 'language' | 'desks'>,
  change: { by: string | null; at: Instant | null },
  { now, typed }: { now: Fields; typed: Fields },
  shown: (field: string) => { name: string; text: string },
): MeanwhileView {
  const differing = Object.keys(now).filter((field) => now[field] !== (typed[field] ?? ''));
  const when = change.at === null ? null : dateTime(change.at, language, desks[0]?.zone ?? 'UTC');
  return { by: change.by, when, fields: differing.map(shown) };
}
