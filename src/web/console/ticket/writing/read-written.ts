import { type ChosenActs, readChosenActs } from '#domain/messages/chosen-acts.ts';
import { isTab, type MessageTab, type WrittenMessage } from '#domain/messages/written-message.ts';
import { isId } from '#store/database/ids.ts';
import { textCharactersMax, textOf } from '#web/console/ticket/acts/fields.ts';

/** HTML of the longest text, with room for what stands around its words. */
const htmlCharactersMax = 4 * textCharactersMax;
/** More than a message may have. */
const filesRead = 50;

/** What a composer's form holds: what is sent, kept as a draft, or previewed. */
export function readWritten(form: FormData): WrittenMessage {
  const cursor = Number.parseInt(textOf(form, 'cursor'), 10);
  return {
    text: textOf(form, 'text').slice(0, textCharactersMax + 1),
    html: textOf(form, 'html').slice(0, htmlCharactersMax),
    items: textOf(form, 'items').slice(0, textCharactersMax),
    asked: form.getAll('asked').filter((id) => typeof id === 'string'),
    files: filesOf(textOf(form, 'kept')),
    cursor: Number.isSafeInteger(cursor) ? cursor : null,
    acts: readActsOf(form),
  };
}

/** Which way of writing it is; null is none. */
export function readMessageTab(form: FormData, name: string): MessageTab | null {
  const tab = textOf(form, name);
  return isTab(tab) ? tab : null;
}

/** What is to be done with it, as the page knows it; null is nothing. */
export function readActsOf(form: FormData, name = 'acts'): ChosenActs | null {
  try {
    return readChosenActs(JSON.parse(textOf(form, name) || 'null'));
  } catch {
    return null;
  }
}

/** Files that were uploaded before, as the page knows them: ids count, and the desk asks whose they are (attack 34). */
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
