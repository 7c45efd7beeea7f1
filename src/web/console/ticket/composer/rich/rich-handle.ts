export const formats = ['bold', 'italic', 'list', 'numbers', 'quote', 'code'] as const;
export type Format = (typeof formats)[number];

/** The editor's interface for the composer, once loaded. */
export interface RichHandle {
  read(): { html: string; text: string; cursor: number };
  /** A position in the editor; null is the end. */
  focus(cursor?: number | null): void;
  format(format: Format): void;
  /** Links the selection; an empty address removes the link. */
  setLink(address: string): void;
  insertPicture(picture: { id: string; name: string }): void;
  insertText(text: string): void;
}
