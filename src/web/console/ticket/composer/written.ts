import type { MessageTab, WrittenMessage } from '#domain/written-message.ts';

export const nothingWritten: WrittenMessage = { text: '', html: '', items: '', asked: null, files: [], cursor: null };

/** What stands in the composer, as the server takes it. */
export function formOf(content: WrittenMessage, fields: { intent: MessageTab } & Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('text', content.text);
  form.append('html', content.html);
  form.append('items', content.items);
  form.append('kept', JSON.stringify(content.files));
  if (content.cursor !== null) form.append('cursor', String(content.cursor));
  for (const id of content.asked ?? []) form.append('asked', id);
  return form;
}
