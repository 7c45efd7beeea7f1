import { placeOfReturn } from '#desk/sign-in/provider/configure.ts';
import type { ProviderPlan } from '#desk/sign-in/provider/save-provider.ts';
import { seenOf, versionFields } from '#desk/spine/seen.ts';
import { placeOfIssuer } from '#domain/mailboxes/mail-server.ts';
import type { ProviderFailure } from '#domain/sign-in/provider.ts';
import { standardClaims } from '#domain/sign-in/provider.ts';
import type { Signer } from '#mail/read/proof/signature.ts';
import type { Provider } from '#store/sign-in/providers.ts';
import { openTypedSecret, sealTypedSecret } from '#web/admin/typed-secret.ts';
import { fieldText } from '#web/app/post.ts';

/** A provider as its form shows it. A typed but unsaved secret leaves the server only sealed; a saved one never does. */
export type ShownProvider = Omit<ProviderPlan, 'secret'> & {
  seen: string;
  sealedSecret?: string;
  /** The last part of its return address; null until its issuer is known. */
  place: string | null;
};

/** The field that fixes each problem that a test found. */
export const fieldOf: Record<ProviderFailure, 'issuer' | 'network' | 'clientId' | 'secret'> = {
  down: 'issuer',
  certificate: 'issuer',
  redirect: 'issuer',
  noDocument: 'issuer',
  nonsense: 'issuer',
  otherIssuer: 'issuer',
  incomplete: 'issuer',
  noKeys: 'issuer',
  privateAddress: 'network',
  client: 'clientId',
  secret: 'secret',
  otherPlace: 'secret',
};

export const newProvider: ShownProvider = {
  name: '',
  issuer: '',
  clientId: '',
  scopes: 'openid profile email',
  claims: standardClaims,
  seen: '',
  place: null,
  trustsFactors: false,
  privateNetwork: false,
  active: true,
};

export function shownProvider(provider: Provider): ShownProvider {
  const { id: _, position: __, clientSecret: ___, version: ____, ...shown } = provider;
  return { ...shown, seen: seenOf(versionFields(provider)), place: placeOfReturn(provider.issuer) };
}

/** Reads the form. No input is lost after an error, not even the secret. */
export function readProvider(form: FormData, signer: Signer): { plan: ProviderPlan; typed: ShownProvider } {
  const { seen, ...settings } = readSettings(form);
  const place = placeOfIssuer(settings.issuer);
  const returnPlace = settings.issuer === '' ? null : placeOfReturn(settings.issuer);
  const secret = fieldText(form, 'secret') || openTypedSecret<string>(signer, form.get('sealed-secret'), place) || null;
  const sealed = secret === null ? {} : { sealedSecret: sealTypedSecret(signer, secret, place) };
  return { plan: { ...settings, secret }, typed: { ...settings, seen, place: returnPlace, ...sealed } };
}

function readSettings(form: FormData): Omit<ShownProvider, 'sealedSecret' | 'place'> {
  const claim = (name: keyof typeof standardClaims) => fieldText(form, `claim-${name}`) || standardClaims[name];
  return {
    name: fieldText(form, 'name').slice(0, 80),
    issuer: fieldText(form, 'issuer'),
    clientId: fieldText(form, 'clientId'),
    scopes: fieldText(form, 'scopes').replace(/\s+/g, ' '),
    claims: { name: claim('name'), email: claim('email'), language: claim('language') },
    trustsFactors: form.has('trusts'),
    privateNetwork: form.has('network'),
    active: form.has('active'),
    seen: fieldText(form, 'seen'),
  };
}
