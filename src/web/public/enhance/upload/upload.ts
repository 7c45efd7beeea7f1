import type { EnhanceWords } from '#locales/fr/enhance.ts';
import { send } from '#web/shared/files/sending.ts';
import { element, politeRegion } from '../element.ts';
import { type FileRow, fileRow } from './file-row.ts';
import { type Line, openLine, type Sending, type Waiting } from './line.ts';

/**
 * Uploads files when they are selected and shows their progress. Saved files are sent with the form as seals; failed ones as
 * files, as without script.
 */
export function upload(field: HTMLElement, words: EnhanceWords['upload']): void {
  const input = field.querySelector<HTMLInputElement>('input[type=file]');
  const form = input?.form;
  const { upload: address } = field.dataset;
  if (!input || !form || !address) return;
  const list = listOf(field);
  const said = politeRegion();
  field.append(said);
  const broken = new Map<FileRow, File>();
  const line = openLine(sendOne, () => moved());
  const moved = holdForm({ form, input, field }, { line: () => line, broken: () => broken.values(), words });
  chosenFiles(field, input, words, (files) => files.forEach(take));
  // Each file now has its own row, so the native field hides its list.
  field.dataset.enhanced = '';

  function take(file: File): void {
    const row = fileRow(file.name, (name) => iconOf(field, name), words);
    const wrong = whyNot(file, goingAlong(list), field.dataset, words);
    list.append(row.root);
    if (wrong === null) join({ file, row });
    else fail(row, wrong, remover(file, row));
  }

  function join(waiting: Waiting): void {
    broken.delete(waiting.row);
    waiting.row.wait(remover(waiting.file, waiting.row));
    line.join(waiting);
  }

  function sendOne({ file, row }: Waiting): Sending {
    row.progress(0);
    const { answer, stop } = send(address!, fieldsOf(form!, list, file), row.progress);
    const remove = remover(file, row);
    const ended = answer.then((sent) => {
      if ('saved' in sent) {
        row.keep(sent.saved, remove);
        said.textContent = words.sent({ name: sent.saved.name });
      } else if ('refused' in sent) fail(row, sent.refused, remove);
      else {
        broken.set(row, file);
        fail(row, words.failed({ name: file.name }), remove, () => join({ file, row }));
      }
    });
    return { ended, stop };
  }

  function fail(row: FileRow, text: string, remove: () => void, retry?: () => void): void {
    row.fail(text, remove, retry);
    said.textContent = text;
  }

  function remover(file: File, row: FileRow): () => void {
    return () => {
      row.root.remove();
      broken.delete(row);
      line.leave(row);
      said.textContent = words.removed({ name: file.name });
      input!.focus();
    };
  }
}

/**
 * Holds a form until its uploads finish, says so, and then submits it. Failed uploads are sent with the form, as without script.
 * Returns the function to call when the queue changes.
 */
function holdForm(
  { form, input, field }: { form: HTMLFormElement; input: HTMLInputElement; field: HTMLElement },
  { line, broken, words }: { line: () => Line; broken: () => Iterable<File>; words: EnhanceWords['upload'] },
): () => void {
  const waits = element('p', { role: 'status', class: 'mt-2 text-secondary empty:hidden' });
  field.append(waits);
  let pressed: { button: HTMLElement | null } | null = null;

  form.addEventListener('submit', (event) => {
    if (line().count() > 0) {
      event.preventDefault();
      pressed = { button: event.submitter };
      tell();
      return;
    }
    const carried = new DataTransfer();
    for (const file of broken()) carried.items.add(file);
    input.files = carried.files;
  });

  function tell(): void {
    const count = line().count();
    waits.textContent = pressed && count > 0 ? words.waiting({ count }) : '';
    if (!pressed || count > 0) return;
    const { button } = pressed;
    pressed = null;
    form.requestSubmit(button?.isConnected ? button : null);
  }
  return tell;
}

/** Passes on files that are selected, dropped on the field, or pasted as an image anywhere in the form. */
function chosenFiles(
  field: HTMLElement,
  input: HTMLInputElement,
  words: EnhanceWords['upload'],
  take: (files: File[]) => void,
): void {
  field.querySelector('[data-choose]')?.append(element('span', { class: 'text-secondary text-ink-2' }, words.drop));
  input.addEventListener('change', () => {
    const files = [...input.files!];
    // The script uploads the files, so the form must not send them again.
    input.value = '';
    take(files);
  });
  field.addEventListener('dragover', (event) => {
    if (!holdsFiles(event.dataTransfer)) return;
    event.preventDefault();
    field.dataset.over = '';
  });
  field.addEventListener('dragleave', () => {
    delete field.dataset.over;
  });
  field.addEventListener('drop', (event) => {
    delete field.dataset.over;
    if (!holdsFiles(event.dataTransfer)) return;
    event.preventDefault();
    take([...event.dataTransfer!.files]);
  });
  // A row of a form is a fieldset, and has its own files.
  field.closest<HTMLElement>('fieldset,form')!.addEventListener('paste', (event) => {
    const pasted = event.clipboardData!;
    // Text copied with an image of itself is pasted as text.
    if (pasted.types.includes('text/plain')) return;
    const pictures = [...pasted.files].filter(({ type }) => type.startsWith('image/'));
    if (pictures.length === 0) return;
    event.preventDefault();
    take(pictures.map((picture) => named(picture, words.picture)));
  });
}

/** The events of a drag have its data, also in browsers that let nobody read it yet. */
function holdsFiles(carried: DataTransfer | null): boolean {
  return carried!.types.includes('Files');
}

/** Browsers name every pasted image "image.png". */
function named(picture: File, name: string): File {
  return picture.name === 'image.png' ? new File([picture], name, { type: picture.type }) : picture;
}

/** Returns the number of files that were not refused. */
function goingAlong(list: HTMLElement): number {
  return list.querySelectorAll('li:not(:has([data-wrong]))').length;
}

/** Returns why a file is refused before its upload, or null. The server does the other checks. */
function whyNot(
  { name, size }: File,
  before: number,
  { filesMax, bytesMax, sizeMax = '' }: DOMStringMap,
  words: EnhanceWords['upload'],
): string | null {
  if (before >= Number(filesMax)) return words.tooMany({ name, count: Number(filesMax) });
  return size > Number(bytesMax) ? words.tooLarge({ name, max: sizeMax }) : null;
}

function fieldsOf(form: HTMLFormElement, list: HTMLElement, file: File): FormData {
  const fields = new FormData();
  const seal = form.elements.namedItem('form');
  if (seal instanceof HTMLInputElement) fields.set('form', seal.value);
  fields.set('count', String(goingAlong(list) - 1));
  fields.set('files', file, file.name);
  return fields;
}

function iconOf(field: HTMLElement, name: string): Node | undefined {
  const drawings = field.querySelector('template')?.content;
  return drawings?.querySelector(`[data-icon=${name}] > *`)?.cloneNode(true);
}

/** Returns the server's file list, or inserts an empty one. */
function listOf(field: HTMLElement): HTMLElement {
  const drawn = field.querySelector('ul');
  if (drawn) return drawn;
  const list = element('ul', { class: 'mt-2' });
  field.querySelector('[data-choose]')?.before(list);
  return list;
}
