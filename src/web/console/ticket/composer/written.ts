import type { MessageTab, WrittenMessage } from '#domain/messages/written-message.ts';

export const nothingWritten: WrittenMessage = {
  text: '',
  html: '',
  items: '',
  asked: null,
  files: [],
  cursor: null,
  acts: null,
};

/** Returns the text typed while a message was being sent: the part after the sent text, or all of it if it was edited inside. */
export function leftAfter(sent: WrittenMessage, now: WrittenMessage): WrittenMessage {
  // The editor may have replaced the field: the same text with other whitespace.
  if (now.text.trim() === sent.text.trim() && now.files.length === sent.files.length) return nothingWritten;
  if (!now.text.startsWith(sent.text)) return { ...now, acts: null };
  const files = now.files.filter(({ id }) => !sent.files.some((file) => file.id === id));
  return { ...nothingWritten, text: now.text.slice(sent.text.length).trimStart(), files };
}

/** Returns the composer's content as form data. */
export function formOf(content: WrittenMessage, fields: { intent: MessageTab } & Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('text', content.text);
  form.append('html', content.html);
  form.append('items', content.items);
  form.append('kept', JSON.stringify(content.files));
  if (content.acts !== null) form.append('acts', JSON.stringify(content.acts));
  if (content.cursor !== null) form.append('cursor', String(content.cursor));
  for (const id of content.asked ?? []) form.append('asked', id);
  return form;
}
