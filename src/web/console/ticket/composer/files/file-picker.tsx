import { useRef } from 'react';
import { useWords } from '#web/console/use-words.ts';
import { useHydrated } from '#web/shared/document/use-hydrated.ts';
import { buttonLook } from '#web/ui/button-look.ts';
import { Icon } from '#web/ui/icons/icon.tsx';

/**
 * The native file input. With scripts each file uploads when chosen; without them the input lists the files in the browser's
 * language, and they are sent with the form.
 */
export function FilePicker({ id, attach }: { id: string; attach: (files: File[]) => void }) {
  const { composer } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const isAwake = useHydrated();
  function choose(): void {
    const files = [...(input.current?.files ?? [])];
    if (input.current) input.current.value = '';
    attach(files);
  }
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
        onChange={isAwake ? choose : undefined}
        className={isAwake ? 'sr-only' : 'w-44 min-w-0 text-secondary text-ink-2 outline-none file:hidden'}
      />
    </span>
  );
}
