import type { ProviderPlan } from '#desk/sign-in/provider/keep-provider.ts';
import { standardClaims } from '#domain/sign-in/provider.ts';
import type { ProviderWords } from '#locales/admin/sign-in/fr.ts';
import type { Provider } from '#store/providers.ts';
import { fieldText } from '#web/admin/fields.ts';

/** A provider as its form shows it. The secret never leaves the server. */
export type ShownProvider = Omit<ProviderPlan, 'secret'> & { version: number };

export type WrongProvider = Exclude<keyof ProviderWords['wrong'], 'taken' | 'overtaken'>;

export const newProvider: ShownProvider = {
  ...{ name: '', issuer: '', clientId: '', scopes: 'openid profile email', claims: standardClaims, version: 0 },
  ...{ trustsFactors: false, privateNetwork: false, active: true },
};

export function shownProvider(provider: Provider): ShownProvider {
  const { id: _, position: __, clientSecret: ___, ...shown } = provider;
  return shown;
}

/** What was typed; nothing of it is lost when something is wrong. */
export function readProvider(form: FormData): ShownProvider & { secret: string | null } {
  const claim = (name: keyof typeof standardClaims) => fieldText(form, `claim-${name}`) || standardClaims[name];
  return {
    ...{ name: fieldText(form, 'name').slice(0, 80), issuer: fieldText(form, 'issuer') },
    ...{ clientId: fieldText(form, 'clientId'), secret: fieldText(form, 'secret') || null },
    scopes: fieldText(form, 'scopes').replace(/\s+/g, ' '),
    claims: { name: claim('name'), email: claim('email'), language: claim('language') },
    ...{ trustsFactors: form.has('trusts'), privateNetwork: form.has('network'), active: form.has('active') },
    version: Number(fieldText(form, 'version')) || 0,
  };
}

/** What has to be put right, in the order of the form. */
export function checkProvider(plan: ShownProvider, demonstration: boolean): WrongProvider[] {
  const url = URL.parse(plan.issuer);
  const protocols = demonstration ? ['https:', 'http:'] : ['https:'];
  const isIssuer =
    url !== null && protocols.includes(url.protocol) && url.username === '' && url.search + url.hash === '';
  return [
    ...(plan.name === '' ? (['name'] as const) : []),
    ...(isIssuer ? [] : (['issuer'] as const)),
    ...(plan.clientId === '' ? (['clientId'] as const) : []),
    ...(plan.scopes.split(' ').includes('openid') ? [] : (['scopes'] as const)),
  ];
}
