import type { Session } from '#desk/session.ts';
import { type EntryToWrite, writeEntry } from '#desk/writing.ts';
import type { EntryRef } from '#domain/ticket/events.ts';
import type { Refusal } from '#domain/ticket/refusals.ts';
import { countBindable } from '#store/files.ts';
import { countUnchecked } from '#store/held-files.ts';

/** Writes an entry of the session's author, with files that they uploaded themselves and attached nowhere else. */
export async function writeMessage(
  session: Session,
  entry: Omit<EntryToWrite, 'by' | 'at'>,
): Promise<EntryRef | { refusal: Refusal }> {
  const fileIds = [...new Set(entry.fileIds ?? [])];
  if (fileIds.length > 0) {
    const uploader = session.by.personId;
    if (uploader === null || (await countBindable(session.tx.trx, uploader, fileIds)) !== fileIds.length)
      return { refusal: 'fileUnknown' };
    // A letter goes at once and whole: it waits for no scanner, and leaves nothing out that its author believes sent.
    if (entry.direction === 'out' && (await countUnchecked(session.tx.trx, fileIds)) > 0)
      return { refusal: 'fileUnchecked' };
  }
  const { world, writing, by, at } = session;
  return writeEntry(world, writing, { ...entry, fileIds, by, at });
}
