import type { Store } from '#desk/spine/world.ts';
import type { By } from '#domain/actor.ts';
import type { Instant } from '#domain/instant.ts';
import type { EntryRef, TextRef } from '#domain/ticket/events/events.ts';
import type { SenderProof } from '#domain/ticket/sender-proof.ts';
import { maskPersonalLinks } from '#mail/read/html/personal-links.ts';
import { cleanText } from '#mail/read/message/characters.ts';
import { hashText } from '#store/history/history.ts';
import type { NewEntry, NewText } from '#store/ticket/record/ticket-changes.ts';

/** Texts, entries and files of one command, until they are saved with its events. */
export interface Writing {
  texts: NewText[];
  entries: NewEntry[];
  files: { id: string; entryId: string }[];
}

export interface EntryToWrite {
  kind: NewEntry['kind'];
  direction: NewEntry['direction'];
  text: string;
  by: By;
  at: Instant;
  /** The sanitised HTML, if an editor wrote formatted text. */
  html?: string | null;
  /** The full text of a message, including the quotes and signature that `text` omits. */
  whole?: string | null;
  items?: string[];
  fileIds?: string[];
  held?: boolean;
  automatic?: boolean;
  mailId?: string | null;
  /** How the sender of an incoming message is proved (R3). */
  provedBy?: SenderProof | null;
}

export function startWriting(): Writing {
  return { texts: [], entries: [], files: [] };
}

/** Adds an entry of the record and returns its reference for an event: ids and a salted hash, no text. */
export function writeEntry(world: Store, writing: Writing, entry: EntryToWrite): EntryRef {
  const id = world.newId();
  const { html = null, whole = null, items, fileIds = [], kind, direction, by, at } = entry;
  const text = addText(world, writing, {
    text: entry.text,
    html,
    whole,
    items: items && items.length > 0 ? items.map(safeText) : null,
    authorId: by.personId,
    internal: kind === 'note',
  });
  const { held = false, automatic = false, mailId = null, provedBy = null } = entry;
  writing.entries.push({
    id,
    kind,
    direction,
    at,
    textId: text.id,
    held: held ? 'held' : null,
    automatic,
    mailId,
    provedBy,
    byRole: by.role,
    byPerson: by.personId,
  });
  writing.files.push(...fileIds.map((fileId) => ({ id: fileId, entryId: id })));
  return { id, text, fileIds };
}

/** Adds a text that is not an entry: a summary, a reason, a quoted statement. */
export function writeText(
  world: Store,
  writing: Writing,
  text: string,
  authorId: string | null,
  internal = false,
): TextRef {
  return addText(world, writing, { text, html: null, whole: null, items: null, authorId, internal });
}

function addText(world: Store, writing: Writing, written: Omit<NewText, 'id' | 'salt'>): TextRef {
  const salt = world.newSalt();
  const text = safeText(written.text);
  const html = written.html === null ? null : safeText(written.html);
  const id = world.newId();
  const whole = written.whole === null ? null : safeText(written.whole);
  writing.texts.push({ ...written, id, text, html, whole, salt });
  return { id, hash: hashText(text, salt, html) };
}

/** R29: others read saved text, so personal links are removed from it. */
function safeText(text: string): string {
  return maskPersonalLinks(cleanText(text));
}
