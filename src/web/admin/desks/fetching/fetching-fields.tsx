import { fetchingWords } from '#locales/admin/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { CheckField } from '#web/ui/field/check-field.tsx';
import { TextField } from '#web/ui/field/text-field.tsx';
import { ServerFields } from '../server/server-fields.tsx';
import type { ShownFetching } from './typed-fetching.ts';

interface FetchingFieldsProps {
  fetching: ShownFetching;
  errorOf: (field: string) => string | undefined;
  /** True if a secret is already saved. */
  hasSecret: boolean;
}

/** Each setting with its explanation. */
export function FetchingFields({ fetching, errorOf, hasSecret }: FetchingFieldsProps) {
  const words = fetchingWords[useVisit().language];
  const folder = (name: 'folder' | 'doneFolder' | 'unreadableFolder', hint?: string) => (
    <TextField
      name={name}
      label={words[name]}
      hint={hint}
      defaultValue={fetching[name]}
      error={errorOf(name)}
      length="medium"
      autoComplete="off"
    />
  );
  return (
    <>
      <ServerFields server={fetching} {...{ errorOf, hasSecret, words }} />
      {folder('folder')}
      {folder('doneFolder', words.doneFolderHint)}
      {folder('unreadableFolder', words.unreadableFolderHint)}
      <TextField
        name="startsAt"
        type="datetime-local"
        length="short"
        label={words.startsAt}
        hint={words.startsAtHint}
        defaultValue={fetching.startsAt}
        error={errorOf('startsAt')}
      />
      <CheckField name="active" label={words.active} defaultChecked={fetching.active} />
    </>
  );
}
