import { proofs, securities } from '#domain/mailbox/mail-server.ts';
import { fetchingWords } from '#locales/admin/fetching/messages.ts';
import { useVisit } from '#web/document/use-visit.ts';
import { CheckField } from '#web/ui/field/check-field.tsx';
import { ChoiceGroup } from '#web/ui/field/choice-group.tsx';
import { NumberField, TextField } from '#web/ui/field/text-field.tsx';
import type { ShownFetching } from './typed-fetching.ts';

interface FetchingFieldsProps {
  fetching: ShownFetching;
  errorOf: (field: string) => string | undefined;
  /** A secret is kept already. */
  hasSecret: boolean;
}

/** Each setting with its meaning beside it. */
export function FetchingFields({ fetching, errorOf, hasSecret }: FetchingFieldsProps) {
  const words = fetchingWords[useVisit().language];
  const text = (name: 'host' | 'user' | 'folder' | 'doneFolder' | 'unreadableFolder', hint?: string) => (
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
      <input type="hidden" name="version" value={fetching.version} />
      <input type="hidden" name="sealed-secret" value={fetching.sealedSecret} />
      {text('host', words.hostHint)}
      <NumberField name="port" label={words.port} defaultValue={fetching.port} error={errorOf('port')} />
      <ChoiceGroup
        name="security"
        label={words.security}
        choices={securities.map((value) => ({ value, label: words.securities[value] }))}
        chosen={[fetching.security]}
        error={errorOf('security')}
      />
      {text('user', words.userHint)}
      <ChoiceGroup
        name="proof"
        label={words.proof}
        choices={proofs.map((value) => ({ value, label: words.proofs[value] }))}
        chosen={[fetching.proof]}
      />
      <Secret name="password" {...{ errorOf, hasSecret }} />
      <fieldset className="flex min-w-0 flex-col gap-5 border-l-4 border-line pl-4 wrap-anywhere">
        <legend className="float-left text-label">{words.oauth}</legend>
        <p className="clear-both text-secondary text-ink-2">{words.oauthHint}</p>
        <TextField
          name="tokenUrl"
          label={words.tokenUrl}
          hint={words.tokenUrlHint}
          defaultValue={fetching.tokenUrl}
          error={errorOf('tokenUrl')}
        />
        <TextField
          name="clientId"
          label={words.clientId}
          defaultValue={fetching.clientId}
          error={errorOf('clientId')}
          length="medium"
        />
        <TextField name="scope" label={words.scope} hint={words.scopeHint} defaultValue={fetching.scope} />
        <Secret name="clientSecret" {...{ errorOf, hasSecret }} />
        <Secret name="refreshToken" {...{ errorOf, hasSecret }} />
      </fieldset>
      {text('folder')}
      {text('doneFolder', words.doneFolderHint)}
      {text('unreadableFolder', words.unreadableFolderHint)}
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

interface SecretProps extends Pick<FetchingFieldsProps, 'errorOf' | 'hasSecret'> {
  name: 'password' | 'clientSecret' | 'refreshToken';
}

/** Never shown again: empty is the one that is kept. */
function Secret({ name, errorOf, hasSecret }: SecretProps) {
  const words = fetchingWords[useVisit().language];
  return (
    <TextField
      name={name}
      type="password"
      label={words[name]}
      hint={hasSecret ? words.secretKept : undefined}
      error={errorOf(name)}
      length="medium"
      autoComplete="off"
    />
  );
}
