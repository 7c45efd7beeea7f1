import { showRichText } from '#mail/read/html/rich-text.ts';
import type { RecordedEntry } from '#store/ticket/record/record.ts';
import { urls } from '#web/app/urls.ts';

/** Returns the safe HTML of an entry; null if its text is enough. Images are only the entry's own files. */
export function recordHtml({ html, files }: Pick<RecordedEntry, 'html' | 'files'>): string | null {
  if (html === null) return null;
  return showRichText(html, (id) => {
    const file = files.find((each) => each.id === id);
    return file && file.scan !== 'held' && file.scan !== 'infected' ? urls.picture(id) : null;
  });
}
