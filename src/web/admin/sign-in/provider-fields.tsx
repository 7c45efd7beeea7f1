import { providerWords } from '#locales/admin/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { CheckField } from '#web/ui/field/check-field.tsx';
import { errorFinder } from '#web/ui/field/error-finder.ts';
import { TextField } from '#web/ui/field/text-field.tsx';
import type { ShownProvider } from './provider-form.ts';

interface ProviderFieldsProps {
  provider: ShownProvider;
  errors: { field: string; text: string }[];
  redirect: string;
}

/** Each setting with its explanation. */
export function ProviderFields({ provider, errors, redirect }: ProviderFieldsProps) {
  const words = providerWords[useVisit().language];
  const errorOf = errorFinder(errors);
  const { name, issuer, clientId, scopes, claims } = provider;
  return (
    <>
      <input type="hidden" name="seen" value={provider.seen} />
      <p className="text-body wrap-anywhere">{words.redirect({ address: redirect })}</p>
      <TextField
        name="name"
        label={words.name}
        defaultValue={name}
        error={errorOf('name')}
        length="medium"
        maxLength={80}
      />
      <TextField
        name="issuer"
        label={words.issuer}
        hint={words.issuerHint}
        defaultValue={issuer}
        error={errorOf('issuer')}
      />
      <TextField name="clientId" label={words.clientId} defaultValue={clientId} error={errorOf('clientId')} />
      <input type="hidden" name="sealed-secret" value={provider.sealedSecret ?? ''} />
      <TextField
        name="secret"
        type="password"
        label={words.secret}
        hint={provider.sealedSecret ? words.secretKept : words.secretHint}
        error={errorOf('secret')}
        autoComplete="off"
      />
      <TextField
        name="scopes"
        label={words.scopes}
        hint={words.scopesHint}
        defaultValue={scopes}
        error={errorOf('scopes')}
      />
      <TextField name="claim-name" label={words.claimName} defaultValue={claims.name} length="medium" />
      <TextField name="claim-email" label={words.claimEmail} defaultValue={claims.email} length="medium" />
      <TextField name="claim-language" label={words.claimLanguage} defaultValue={claims.language} length="medium" />
      <CheckField name="trusts" label={words.trusts} hint={words.trustsHint} defaultChecked={provider.trustsFactors} />
      <CheckField
        name="network"
        label={words.network}
        hint={words.networkHint}
        error={errorOf('network')}
        defaultChecked={provider.privateNetwork}
      />
      <CheckField name="active" label={words.active} hint={words.activeHint} defaultChecked={provider.active} />
    </>
  );
}
