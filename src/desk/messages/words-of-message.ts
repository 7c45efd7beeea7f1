import type { Asked } from '#desk/ticket/request-information.ts';
import type { WrittenMessage } from '#domain/messages/written-message.ts';

/** Most things asked for at once: a longer list is no request but a form. */
const itemsMax = 20;

/** What a composer holds, as the desk's verbs take it. */
export function wordsOfMessage({ text, html, items, asked, files }: WrittenMessage): Asked {
  return {
    ...{ text, html: html || null, fileIds: files.map(({ id }) => id) },
    ...{ items: itemsOf(items), questionIds: asked ?? [] },
  };
}

/** What is asked for, one a line, whatever stands before it as a bullet. */
export function itemsOf(lines: string): string[] {
  return lines
    .split('\n')
    .map((line) => line.replace(/^[\s–•*-]+/u, '').trim())
    .filter((line) => line !== '')
    .slice(0, itemsMax);
}
