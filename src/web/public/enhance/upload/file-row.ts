import type { EnhanceWords } from '#locales/fr/enhance.ts';
import type { SentFile } from '#web/shared/files/sending.ts';
import { element, freshId } from '../element.ts';

/** A file from its selection to its place in the form. */
export interface FileRow {
  readonly root: HTMLLIElement;
  wait(cancel: () => void): void;
  progress(part: number): void;
  keep(saved: SentFile, remove: () => void): void;
  /** Shows an error, with `retry` if another attempt may help. */
  fail(text: string, remove: () => void, retry?: () => void): void;
}

/** Returns an icon that the page contains. */
type Icons = (name: 'file' | 'warning') => Node | undefined;

/** Creates a row like the server's (ui/field/file-row.tsx), with upload progress. */
export function fileRow(name: string, icons: Icons, words: EnhanceWords['upload']): FileRow {
  const label = element('span', { class: 'min-w-0 flex-1 truncate' }, name);
  const state = element('span', { class: 'flex items-center gap-2 whitespace-nowrap text-ink-2' });
  const acts = element('span', { class: 'flex gap-3' });
  const root = element('li', { class: rowLook }, icons('file'), label, state, acts);
  const bar = element('progress', { max: '1', 'aria-label': words.progress({ name }), class: 'bar w-16 sm:w-28' });
  const percent = element('span', { class: 'min-w-12 text-right' });

  function show(...parts: (Node | string)[]): void {
    root.querySelector('[data-wrong]')?.remove();
    state.replaceChildren(...parts);
  }

  function offer(...buttons: HTMLElement[]): void {
    // If a focused button disappears, move the focus to the one that replaces it.
    const hadFocus = acts.contains(document.activeElement);
    acts.replaceChildren(...buttons);
    if (hadFocus) buttons[0]?.focus();
  }

  return {
    root,
    wait(cancel) {
      show(words.waits);
      offer(button(words.cancel, words.cancelNamed({ name }), cancel));
    },
    progress(part) {
      bar.value = part;
      percent.textContent = part < 1 ? words.sending({ percent: Math.floor(part * 100) }) : words.checking;
      if (!bar.isConnected) show(bar, percent);
    },
    keep(saved, remove) {
      label.textContent = saved.name;
      const seal = element('input', { type: 'hidden', name: 'kept', value: saved.seal });
      show(saved.size, seal);
      if (saved.held) root.append(element('span', { class: 'w-full text-ink-2' }, words.held));
      offer(button(words.remove, words.removeNamed({ name }), remove));
    },
    fail(text, remove, retry) {
      show();
      const wrong = element(
        'span',
        { id: freshId(), 'data-wrong': '', class: wrongLook },
        icons('warning'),
        element('span', {}, text),
      );
      root.append(wrong);
      offer(
        ...(retry ? [button(words.retry, words.retryNamed({ name }), retry)] : []),
        button(words.remove, words.removeNamed({ name }), remove),
      );
    },
  };
}

const rowLook = 'flex flex-wrap items-center gap-x-3 border-b border-line py-2 text-secondary';
const wrongLook = 'flex w-full gap-2 font-strong text-urgent *:first:mt-[0.2em]';

function button(shown: string, named: string, act: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: 'link', 'aria-label': named }, shown);
  made.addEventListener('click', act);
  return made;
}
