import { Form, useSearchParams } from 'react-router';
import { useWords } from '#web/console/use-words.ts';
import { Icon } from '#web/ui/icons/icon.tsx';
import { Key } from '#web/ui/key.tsx';
import { urls } from '#web/urls.ts';

/** Words, a ticket number, a name or a site: one field at the top of the navigation. */
export function FindField() {
  const { frame } = useWords();
  const [parameters] = useSearchParams();
  return (
    <Form role="search" action={urls.console()} className="relative flex-none">
      <Icon name="search" className="pointer-events-none absolute inset-y-0 left-2.5 my-auto text-ink-2" />
      <input
        type="search"
        name="q"
        id="find"
        key={parameters.get('q')}
        defaultValue={parameters.get('q') ?? ''}
        placeholder=" "
        title={frame.searchHint}
        autoComplete="off"
        className="peer control pr-2 pl-8"
      />
      <label
        htmlFor="find"
        className="pointer-events-none absolute inset-y-0 right-2.5 left-8 flex items-center justify-between text-row text-ink-2 opacity-0 peer-placeholder-shown:opacity-100 peer-focus:opacity-0"
      >
        {frame.search}
        <Key>/</Key>
      </label>
    </Form>
  );
}
