import type { JSONContent } from '@tiptap/react';
import { urls } from '#web/app/urls.ts';

export const formats = ['heading', 'subheading', 'bold', 'italic', 'list', 'numbers', 'quote', 'code'] as const;
export type Format = (typeof formats)[number];

/** The editor's interface for the field that it replaced, once loaded. */
export interface RichHandle {
  read(): { html: string; text: string; cursor: number };
  document(): JSONContent;
  /** A position in the editor; null is the end. */
  focus(cursor?: number | null): void;
  format(format: Format): void;
  /** Links the selection, or inserts a link with this text; an empty address removes the link. */
  setLink(address: string, text?: string): void;
  insertPicture(picture: { id: string; name: string }): void;
  insertText(text: string): void;
  /** Inserts paragraphs, lists and links from us. */
  insertHtml(html: string): void;
}

/** Returns HTML for the editor, with image addresses; stored HTML has only file ids. */
function shownHtml(html: string): string {
  return html.replace(/src="cid:([0-9a-f-]{36})"/g, (_, id: string) => `src="${urls.picture(id)}"`);
}

/** Returns HTML to store: images by the ids of their files. */
export function savedHtml(html: string): string {
  return html.replace(/src="\/api\/v1\/files\/([0-9a-f-]{36})\?inline=1"/g, 'src="cid:$1"');
}

/** Returns the formatted draft for the editor while the field still has its text, else what the field has. */
export function draftHtml(typed: string, { text, html }: { text: string; html: string }): string {
  return html !== '' && typed === text ? shownHtml(html) : htmlOfText(typed);
}

/** Converts plain text for the editor: blank lines separate paragraphs, so that character positions stay the same. */
export function htmlOfText(text: string): string {
  const paragraphs = text.split('\n\n').map((lines) => `<p>${lines.split('\n').map(escaped).join('<br>')}</p>`);
  return paragraphs.join('');
}

/** Returns the ids of images in the text. */
export function picturesIn(html: string): Set<string> {
  return new Set([...html.matchAll(/src="cid:([0-9a-f-]{36})"/g)].map((found) => found[1]!));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
