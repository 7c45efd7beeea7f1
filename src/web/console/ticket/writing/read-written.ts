import { isTab, type MessageTab, type WrittenMessage } from '#domain/messages/written-message.ts';
import { isId } from '#store/database/ids.ts';
import { fieldText } from '#web/app/post.ts';
import { readActsOf, textCharactersMax } from '#web/console/ticket/acts/fields.ts';

/** HTML of the longest text, with room for its markup. */
const htmlCharactersMax = 4 * textCharactersMax;
/** More than a message may have. */
const filesRead = 50;

/** Returns the composer's form content, to send, save or preview. */
export function readWritten(form: FormData): WrittenMessage {
  const cursor = Number.parseInt(fieldText(form, 'cursor'), 10);
  return {
    text: fieldText(form, 'text').slice(0, textCharactersMax + 1),
    html: fieldText(form, 'html').slice(0, htmlCharactersMax),
    items: fieldText(form, 'items').slice(0, textCharactersMax),
    asked: form.getAll('asked').filter((id) => typeof id === 'string'),
    files: filesOf(fieldText(form, 'kept')),
    cursor: Number.isSafeInteger(cursor) ? cursor : null,
    acts: readActsOf(form),
  };
}

/** Returns the tab of the message, or null. */
export function readMessageTab(form: FormData, name: string): MessageTab | null {
  const tab = fieldText(form, name);
  return isTab(tab) ? tab : null;
}

/** Returns files uploaded before, as the page names them: only ids count, and the desk checks whose they are (attack 34). */
function filesOf(text: string): WrittenMessage['files'] {
  try {
    const read: unknown = JSON.parse(text || '[]');
    return Array.isArray(read) ? read.slice(0, filesRead).flatMap(fileOf) : [];
  } catch {
    return [];
  }
}

function fileOf(value: unknown): WrittenMessage['files'] {
  const { id, name, size } = (value ?? {}) as Record<string, unknown>;
  if (typeof id !== 'string' || !isId(id) || typeof name !== 'string' || typeof size !== 'string') return [];
  return [{ id, name: name.slice(0, 200), size: size.slice(0, 40) }];
}
