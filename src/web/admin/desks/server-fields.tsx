import { type Security, securities } from '#domain/mailboxes/mail-server.ts';
import { fetchingWords } from '#locales/admin/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { choicesOf } from '#web/ui/field/choices.ts';
import { ChoiceGroup, fieldProps, NumberField, TextField } from '#web/ui/field/fields.tsx';
import type { ShownServer } from './typed-server.ts';

interface ServerFieldsProps {
  server: ShownServer;
  /** True if a secret is already saved. */
  hasSecret: boolean;
  /** Texts that differ between a mailbox server and a relay. */
  words: { hostHint: string; userHint: string; securities: Record<Security, string>; proofs: Record<string, string> };
}

/** A mail server, and how the desk signs in there. */
export function ServerFields({ server, hasSecret, words: own }: ServerFieldsProps) {
  const words = fetchingWords[useVisit().language];
  const field = fieldProps(server, words);
  return (
    <>
      <input type="hidden" name="seen" value={server.seen} />
      <input type="hidden" name="sealed-secret" value={server.sealedSecret} />
      <TextField {...field('host')} hint={own.hostHint} length="medium" />
      <NumberField {...field('port')} />
      <ChoiceGroup {...field('security')} choices={choicesOf(securities, own.securities)} />
      <TextField {...field('user')} hint={own.userHint} length="medium" />
      <ChoiceGroup
        {...field('proof')}
        choices={Object.entries(own.proofs).map(([value, label]) => ({ value, label }))}
      />
      <Secret name="password" hasSecret={hasSecret} />
      <fieldset className="flex min-w-0 flex-col gap-5 border-l-4 border-line pl-4 wrap-anywhere">
        <legend className="float-left text-label">{words.oauth}</legend>
        <p className="clear-both text-secondary text-ink-2">{words.oauthHint}</p>
        <TextField {...field('tokenUrl')} />
        <TextField {...field('clientId')} length="medium" />
        <TextField {...field('scope')} />
        <Secret name="clientSecret" hasSecret={hasSecret} />
        <Secret name="refreshToken" hasSecret={hasSecret} />
      </fieldset>
    </>
  );
}

interface SecretProps extends Pick<ServerFieldsProps, 'hasSecret'> {
  name: 'password' | 'clientSecret' | 'refreshToken';
}

/** Secrets are never shown again; an empty field keeps the saved one. */
function Secret({ name, hasSecret }: SecretProps) {
  const words = fetchingWords[useVisit().language];
  return (
    <TextField
      name={name}
      type="password"
      label={words[name]}
      hint={hasSecret ? words.secretKept : undefined}
      length="medium"
    />
  );
}
