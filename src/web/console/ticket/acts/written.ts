import { filesMax } from '#desk/files/save-file.ts';
import { mayCloseWith, unfilledIn } from '#domain/macros/macro.ts';
import { actsReasonCharactersMax, lacksReason, tickedActs } from '#domain/messages/chosen-acts.ts';
import { isHeld, isTab, isUnwritten, type MessageTab, type WrittenMessage } from '#domain/messages/written-message.ts';
import {
  requestedItemCharactersMax,
  requestedItems,
  requestedItemsMax,
  textCharactersMax,
} from '#domain/ticket/texts.ts';
import { macroWords, strangerWords } from '#locales/console/messages.ts';
import { listing } from '#locales/format.ts';
import { isId } from '#store/database/ids.ts';
import { fieldText } from '#web/app/post.ts';
import { type Sent, type Wrong, wrong } from '#web/console/ticket/acts/act.ts';
import { readActsOf, tooLong } from '#web/console/ticket/acts/fields.ts';

/** HTML of the longest text, with room for its markup. */
const htmlCharactersMax = 4 * textCharactersMax;
/** More than a message may have. */
const filesRead = 50;

/** Returns the composer's form content, to send, save or preview. One character too many is kept, so that `wrongIn` refuses it. */
export function readWritten(form: FormData): WrittenMessage {
  const cursor = Number.parseInt(fieldText(form, 'cursor'), 10);
  return {
    text: fieldText(form, 'text').slice(0, textCharactersMax + 1),
    html: fieldText(form, 'html').slice(0, htmlCharactersMax + 1),
    items: fieldText(form, 'items').slice(0, textCharactersMax + 1),
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

/** Returns what is wrong with a composer's content, with or without scripts. */
export function wrongIn(sent: Sent, tab: MessageTab, content: WrittenMessage): Wrong | null {
  const { words, visit } = sent;
  const { language } = visit;
  const { text, html, files, items, asked } = content;
  const isLong = tooLong('text', text, sent) ?? tooLong('text', html, sent, htmlCharactersMax);
  if (isLong) return isLong;
  const listed = requestedItems(items);
  if (listed.length > requestedItemsMax) return wrong('items', words.errors.itemsMany({ max: requestedItemsMax }));
  if (listed.some((item) => item.length > requestedItemCharactersMax))
    return wrong('items', words.errors.itemLong({ max: requestedItemCharactersMax }));
  if (files.length > filesMax) return wrong('files', words.errors.filesMany({ max: filesMax }));
  const unfilled = isHeld(tab) ? unfilledIn(`${text} ${html} ${items}`) : [];
  if (unfilled.length > 0) return wrong('text', macroWords[language].unfilled({ list: listing(unfilled, language) }));
  const closes = tickedActs(content.acts).some((act) => act.do === 'close');
  const isReasonLong = tooLong('acts', content.acts?.reason ?? '', sent, actsReasonCharactersMax);
  if (isReasonLong) return isReasonLong;
  if (content.acts && lacksReason(content.acts)) return wrong('acts', macroWords[language].chosen.lacksReason);
  if (closes && !mayCloseWith(tab)) return wrong('acts', macroWords[language].chosen.closesWith);
  // Ticked questions are enough; without them a text is required.
  if (tab === 'ask' && (items.trim() !== '' || (asked ?? []).length > 0)) return null;
  const saysNothing = text === '' && !html.includes('<img');
  if (tab === 'ask' && saysNothing) return wrong('text', strangerWords[language].checklist.nothing);
  return saysNothing || isUnwritten(content) ? wrong('text', words.errors.text) : null;
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
