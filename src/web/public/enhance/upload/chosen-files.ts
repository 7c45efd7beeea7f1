import type { EnhanceWords } from '#locales/enhance/fr.ts';
import { element } from '../element.ts';

/** Passes on files that are selected, dropped on the field, or pasted as an image anywhere in the form. */
export function chosenFiles(
  field: HTMLElement,
  input: HTMLInputElement,
  words: EnhanceWords['upload'],
  take: (files: File[]) => void,
): void {
  field.querySelector('[data-choose]')?.append(element('span', { class: 'text-secondary text-ink-2' }, words.drop));
  input.addEventListener('change', () => {
    const files = [...(input.files ?? [])];
    // The script uploads the files, so the form must not send them again.
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
    // Text copied with an image of itself is pasted as text.
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

/** Browsers name every pasted image "image.png". */
function named(picture: File, name: string): File {
  return picture.name === 'image.png' ? new File([picture], name, { type: picture.type }) : picture;
}
