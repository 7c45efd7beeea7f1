import type { Asked } from '#desk/ticket/request-information.ts';
import type { WrittenMessage } from '#domain/messages/written-message.ts';

/** Most items per request; a longer list should be a form. */
const itemsMax = 20;

/** A composer's content in the form that the desk's functions take. */
export function wordsOfMessage({ text, html, items, asked, files }: WrittenMessage): Asked {
  return {
    text,
    html: html || null,
    fileIds: files.map(({ id }) => id),
    items: itemsOf(items),
    questionIds: asked ?? [],
  };
}

/** The requested items, one per line, without bullets. */
export function itemsOf(lines: string): string[] {
  return lines
    .split('\n')
    .map((line) => line.replace(/^[\s–•*-]+/u, '').trim())
    .filter((line) => line !== '')
    .slice(0, itemsMax);
}
