import { providerWords } from '#locales/admin/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { CheckField } from '#web/ui/field/check-field.tsx';
import { fieldProps } from '#web/ui/field/errors.ts';
import { TextField } from '#web/ui/field/text-field.tsx';
import type { ShownProvider } from './provider-form.ts';

interface ProviderFieldsProps {
  provider: ShownProvider;
  redirect: string;
}

/** Each setting with its explanation. */
export function ProviderFields({ provider, redirect }: ProviderFieldsProps) {
  const words = providerWords[useVisit().language];
  const { claims } = provider;
  const field = fieldProps(provider);
  return (
    <>
      <input type="hidden" name="seen" value={provider.seen} />
      <p className="text-body wrap-anywhere">{words.redirect({ address: redirect })}</p>
      <TextField {...field('name')} label={words.name} length="medium" maxLength={80} />
      <TextField {...field('issuer')} label={words.issuer} hint={words.issuerHint} />
      <TextField {...field('clientId')} label={words.clientId} />
      <input type="hidden" name="sealed-secret" value={provider.sealedSecret ?? ''} />
      <TextField
        name="secret"
        type="password"
        label={words.secret}
        hint={provider.sealedSecret ? words.secretKept : words.secretHint}
        autoComplete="off"
      />
      <TextField {...field('scopes')} label={words.scopes} hint={words.scopesHint} />
      <TextField name="claim-name" label={words.claimName} defaultValue={claims.name} length="medium" />
      <TextField name="claim-email" label={words.claimEmail} defaultValue={claims.email} length="medium" />
      <TextField name="claim-language" label={words.claimLanguage} defaultValue={claims.language} length="medium" />
      <CheckField name="trusts" label={words.trusts} hint={words.trustsHint} defaultChecked={provider.trustsFactors} />
      <CheckField
        name="network"
        label={words.network}
        hint={words.networkHint}
        defaultChecked={provider.privateNetwork}
      />
      <CheckField name="active" label={words.active} hint={words.activeHint} defaultChecked={provider.active} />
    </>
  );
}
