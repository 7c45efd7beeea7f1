import { useEffect, useRef, useState } from 'react';
import { useWords } from '#web/console/use-words.ts';
import { useHydrated } from '#web/document/use-hydrated.ts';
import { buttonLook } from '#web/ui/button-look.ts';
import { Icon } from '#web/ui/icons/icon.tsx';

/** The browser's own choice of files. Without script it names them itself, in the browser's language. */
export function FilePicker({ id }: { id: string }) {
  const { composer } = useWords();
  const { input, names, note } = useChosenFiles();
  return (
    <span className="inline-flex max-w-full min-w-0 items-center gap-2 rounded-field has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus">
      <label htmlFor={id} className={buttonLook('plain')}>
        <Icon name="paperclip" />
        {composer.chooseFiles}
      </label>
      <input
        ref={input}
        id={id}
        type="file"
        name="files"
        multiple
        onChange={note}
        className={useHydrated() ? 'sr-only' : 'w-44 min-w-0 text-secondary text-ink-2 outline-none file:hidden'}
      />
      <span className="min-w-0 truncate text-secondary text-ink-2">{names}</span>
    </span>
  );
}

function useChosenFiles() {
  const input = useRef<HTMLInputElement>(null);
  const [names, setNames] = useState('');
  const note = () => setNames([...(input.current?.files ?? [])].map(({ name }) => name).join(', '));
  useEffect(() => {
    const form = input.current?.form;
    const clear = () => setNames('');
    form?.addEventListener('reset', clear);
    return () => form?.removeEventListener('reset', clear);
  }, []);
  return { input, names, note };
}
