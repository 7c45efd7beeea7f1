import { fileBytesMax, filesMax, saveFile } from '#desk/files/save-file.ts';
import type { ChosenActs } from '#domain/messages/chosen-acts.ts';
import { readChosenActs } from '#domain/messages/read-chosen-acts.ts';
import type { WrittenMessage } from '#domain/messages/written-message.ts';
import { textCharactersMax } from '#domain/ticket/texts.ts';
import type { ConsoleWords } from '#locales/console/messages.ts';
import { number } from '#locales/format.ts';
import { contactWords } from '#locales/public/messages.ts';
import { fieldText } from '#web/app/post.ts';
import type { StaffVisit } from '#web/console/staff.ts';
import { type Sent, type Wrong, wrong } from '#web/console/ticket/acts/act.ts';

/** Returns the actions of a macro or a message, as known to the page; null for none. */
export function readActsOf(form: FormData, name = 'acts'): ChosenActs | null {
  try {
    return readChosenActs(JSON.parse(fieldText(form, name) || 'null'));
  } catch {
    return null;
  }
}

/** Returns the error of a text that is longer than its limit, or null. */
export function tooLong(
  field: string,
  text: string,
  { words, visit }: Pick<Sent, 'words' | 'visit'>,
  max = textCharactersMax,
): Wrong | null {
  return text.length > max ? wrong(field, words.errors.tooLong({ max: number(max, visit.language) })) : null;
}

/** Returns the text, or its error. */
export function writtenText(sent: Pick<Sent, 'form' | 'words' | 'visit'>): string | Wrong {
  const text = fieldText(sent.form, 'text');
  if (text === '') return wrong('text', sent.words.errors.text);
  return tooLong('text', text, sent) ?? text;
}

/** Saves the attachments once there are no other errors. */
export async function saveFiles(
  { services, actor, language }: StaffVisit,
  form: FormData,
  words: ConsoleWords,
): Promise<WrittenMessage['files'] | Wrong> {
  const files = form.getAll('files').filter((value) => value instanceof File && value.size > 0) as File[];
  if (files.length > filesMax) return wrong('files', words.errors.filesMany({ max: filesMax }));
  const large = files.find(({ size }) => size > fileBytesMax);
  if (large) return wrong('files', words.errors.fileLarge({ name: large.name }));
  const attached: WrittenMessage['files'] = [];
  for (const file of files) {
    const { name, type } = file;
    const saved = await saveFile(services.world, actor.personId, { name, type, content: file });
    if ('unlisted' in saved) return wrong('files', contactWords[language].errors.files.unlisted({ name }));
    if ('infected' in saved) return wrong('files', words.errors.fileInfected({ name, found: saved.infected }));
    attached.push({ id: saved.id, name, size: '' });
  }
  return attached;
}

export function isWrong(value: unknown): value is Wrong {
  return typeof value === 'object' && value !== null && 'errors' in value;
}
