import { showRichText } from '#mail/read/html/rich-text.ts';
import type { RecordedEntry } from '#store/ticket/record/record.ts';
import { urls } from '#web/urls.ts';

/** How an entry of the record looks, made safe; null where its text says it all. Its pictures are its own files alone. */
export function recordHtml({ html, files }: Pick<RecordedEntry, 'html' | 'files'>): string | null {
  if (html === null) return null;
  return showRichText(html, (id) => {
    const file = files.find((each) => each.id === id);
    return file && file.scan !== 'held' && file.scan !== 'infected' ? urls.picture(id) : null;
  });
}
