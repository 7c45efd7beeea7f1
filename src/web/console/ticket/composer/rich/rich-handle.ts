export const formats = ['bold', 'italic', 'list', 'numbers', 'quote', 'code'] as const;
export type Format = (typeof formats)[number];

/** What the rest of the composer asks of its editor, once it is there. */
export interface RichHandle {
  read(): { html: string; text: string; cursor: number };
  /** At a place as the editor counts; null is the end. */
  focus(cursor?: number | null): void;
  format(format: Format): void;
  /** Makes what is selected a link; empty takes one away. */
  setLink(address: string): void;
  insertPicture(picture: { id: string; name: string }): void;
  insertText(text: string): void;
}
