import { onTicket, type Written } from '#desk/spine/on-ticket.ts';
import type { Outcome } from '#desk/spine/outcome.ts';
import { applyWithoutFollowUp, type Session } from '#desk/spine/session.ts';
import type { Spine } from '#desk/spine/world.ts';
import { type EntryToWrite, writeEntry } from '#desk/spine/writing.ts';
import type { Actor } from '#domain/actor.ts';
import type { Command } from '#domain/ticket/events/commands.ts';
import type { EntryRef } from '#domain/ticket/events/events.ts';
import type { TicketRefused } from '#domain/ticket/refusals.ts';
import { type RichText, readRichText } from '#mail/read/html/rich-text.ts';
import { countBindable } from '#store/files/files.ts';
import { countUnchecked } from '#store/files/held-files.ts';

export interface Words {
  text: string;
  /** HTML from an editor; its text replaces `text`. */
  html?: string | null;
  fileIds?: string[];
}

/** Answers all participants; the requester is next, and no clock runs (R14). */
export function answerTicket(world: Spine, actor: Actor, number: string, words: Words): Promise<Written> {
  return onTicket(world, actor, 'answer', number, (session) =>
    writeAndApply(session, { kind: 'message', direction: 'out', ...words }, (entry) => ({ type: 'answer', entry })),
  );
}

/** Writes an entry and applies the command about it. */
export async function writeAndApply(
  session: Session,
  written: Parameters<typeof writeMessage>[1],
  commandOf: (entry: EntryRef) => Command,
): Promise<Written> {
  const entry = await writeMessage(session, written);
  if ('refused' in entry) return entry;
  const done = await applyWithoutFollowUp(session, commandOf(entry));
  return 'refused' in done ? done : { ...done, entryId: entry.id };
}

/** Writes an entry by the session's author, with files that they uploaded themselves and attached nowhere else. */
export async function writeMessage(
  session: Session,
  entry: Omit<EntryToWrite, 'by' | 'at'>,
): Promise<Outcome<EntryRef, TicketRefused>> {
  const rich = entry.html ? readRichText(entry.html) : null;
  const fileIds = [...new Set([...(entry.fileIds ?? []), ...(rich?.pictureIds ?? [])])];
  if (fileIds.length > 0) {
    const uploader = session.by.personId;
    if (uploader === null || (await countBindable(session.tx.trx, uploader, fileIds)) !== fileIds.length)
      return { refused: 'fileUnknown' };
    // An outgoing letter is sent at once and in full, so it cannot include unscanned files or silently omit them.
    if (entry.direction === 'out' && (await countUnchecked(session.tx.trx, fileIds)) > 0)
      return { refused: 'fileUnchecked' };
  }
  const { world, writing, by, at } = session;
  return writeEntry(world, writing, { ...entry, ...saidBy(entry, rich), fileIds, by, at });
}

/** Text and HTML must match, so the text is derived from the HTML if there is any. */
function saidBy({ text }: Pick<EntryToWrite, 'text'>, rich: RichText | null): Pick<EntryToWrite, 'text' | 'html'> {
  return rich?.html ? { text: rich.text, html: rich.html } : { text: text || (rich?.text ?? ''), html: null };
}
