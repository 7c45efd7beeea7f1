import type { EnhanceWords } from '#locales/enhance/fr.ts';
import { element } from '../element.ts';

/** The ways in which files come: chosen, dropped on the field, or a picture that is pasted anywhere in the form. */
export function chosenFiles(
  field: HTMLElement,
  input: HTMLInputElement,
  words: EnhanceWords['upload'],
  take: (files: File[]) => void,
): void {
  field.querySelector('[data-choose]')?.append(element('span', { class: 'text-secondary text-ink-2' }, words.drop));
  input.addEventListener('change', () => {
    const files = [...(input.files ?? [])];
    // They are on their way by themselves: the form does not carry them a second time.
    input.value = '';
    if (files.length > 0) take(files);
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
    take([...(event.dataTransfer?.files ?? [])]);
  });
  input.form?.addEventListener('paste', (event) => {
    const pasted = event.clipboardData;
    // Words that were copied with a picture of themselves are pasted as words.
    if (!pasted || pasted.types.includes('text/plain')) return;
    const pictures = [...pasted.files].filter(({ type }) => type.startsWith('image/'));
    if (pictures.length === 0) return;
    event.preventDefault();
    take(pictures.map((picture) => named(picture, words.picture)));
  });
}

function holdsFiles(carried: DataTransfer | null): boolean {
  return carried?.types.includes('Files') ?? false;
}

/** Browsers call every pasted picture "image.png". */
function named(picture: File, name: string): File {
  return picture.name === 'image.png' ? new File([picture], name, { type: picture.type }) : picture;
}
