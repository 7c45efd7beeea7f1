import type { ProviderWords } from '#locales/admin/sign-in/fr.ts';

export const en: ProviderWords = {
  title: 'Identity providers',
  lead: 'By them, people sign in with the account of their administration (OpenID Connect). The other ways stay.',
  none: 'There is no provider yet.',
  noneText: 'Add one if people have an account elsewhere.',
  add: 'Add a provider',
  on: 'on',
  off: 'off',
  name: 'Name on the sign-in page',
  issuer: 'Address of the issuer',
  issuerHint:
    'Under which it publishes .well-known/openid-configuration; with https. With another address, linked people have to prove their address again.',
  clientId: 'Client id',
  secret: 'Client secret',
  secretHint: 'Kept encrypted, and never shown. Empty: it stays as it is; without a secret, PKCE alone protects.',
  scopes: 'Scopes asked for',
  scopesHint: 'openid, and what tells name and address.',
  claimName: 'Claim with the name',
  claimEmail: 'Claim with the e\u2011mail address',
  claimLanguage: 'Claim with the language',
  trusts: 'Its proof in two steps counts',
  trustsHint: 'If it says (amr, acr) that it asked for two proofs, we ask for no other.',
  network: 'It stands in our private network',
  networkHint: 'Without this, a private address is refused: it might lead elsewhere.',
  active: 'Offered on the sign-in page',
  activeHint:
    'Switched off, it is not offered, signs nobody in, and ends the sessions that it opened. Accounts stay linked for when it is switched on.',
  linked: ({ count }) =>
    count === 0
      ? 'Nobody has signed in by it yet.'
      : count === 1
        ? 'One person signs in by it.'
        : `${count} people sign in by it.`,
  secretKept: 'The secret that you typed is kept until you save.',
  redirect: ({ address }) => `Return address to register there: ${address}`,
  save: 'Save',
  test: 'Test',
  done: {
    saved: 'Saved.',
  },
  tested: {
    answers: 'It answers, publishes its keys, and knows this client. Nothing was saved.',
    down: 'Nobody answers at this address: it is unknown, refuses the connection, or took more than ten seconds. Check the address, and whether the provider is in service.',
    certificate:
      'Its certificate is not valid: it has expired, is for another name, or comes from an authority that this machine does not know.',
    privateAddress:
      'This address leads into a private network. If the provider stands in yours, tick “It stands in our private network”.',
    redirect: 'It leads to another address instead of answering. Give that address, if it is the issuer’s.',
    noDocument:
      'There is no document at .well-known/openid-configuration below this address. Check the address of the issuer, and its path.',
    nonsense:
      'What stands at .well-known/openid-configuration is no document of an OpenID Connect provider. Check the address of the issuer.',
    otherIssuer:
      'Its document names another issuer. Give the address exactly as the provider writes it, with or without a slash at its end.',
    incomplete:
      'Its document lacks an address that is needed: to sign in, for tokens, or for keys. The provider has to complete it.',
    noKeys: 'It publishes no keys, so that nothing it signs can be checked. The provider has to put that right.',
    client:
      'It does not know this client. Compare the client id and the client secret with what the provider gave you.',
    secret: 'The secret that is kept cannot be opened, since BELFRY_SECRET is another now. Enter it again.',
    otherPlace:
      'The issuer has changed: enter the client secret again. A secret is sent only to the issuer for which it was entered.',
  },
  remove: {
    title: 'Remove this provider',
    effect:
      'It signs nobody in any more, and the sessions that it opened end at once. Whoever used it gets a code by e\u2011mail instead. The audit trail keeps that it was there.',
    sure: 'Yes, remove it',
    sureMissing: 'To remove the provider, first tick “Yes, remove it”.',
    button: 'Remove the provider',
    done: 'The provider is removed.',
  },
  person: {
    title: ({ name }) => `Second proof of ${name}`,
    link: ({ name }) => `Second proof of ${name}`,
    lead: 'For somebody who has lost telephone and recovery codes, and cannot sign in any more.',
    has: ({ factors }) => `Set up: ${factors}.`,
    none: 'No second proof is set up.',
    app: 'app with codes',
    passkey: 'passkey',
    reason: 'Why do you end it?',
    reasonHint: 'First make sure that it is really this person who asks, for example in conversation.',
    reasons: {
      lost: 'Telephone or device lost',
      replaced: 'Another telephone or device',
      suspicion: 'Somebody else may have it',
    },
    effect:
      'App, passkeys and recovery codes are no longer valid, and all sessions end. The person gets an e\u2011mail and chooses a new proof at the next sign-in. This stands in the audit trail.',
    end: 'End the second proofs',
    reasonMissing: 'Choose a reason.',
    done: 'Done. The person was told by e\u2011mail.',
  },
  wrong: {
    name: 'Give a name.',
    issuer: 'Give an address with https, such as https://login.administration.example.',
    clientId: 'Give the id that the provider gave you.',
    scopes: 'The scopes begin with openid.',
    taken: 'This issuer is one of your providers already.',
    overtaken: 'Somebody else has changed this provider meanwhile. Check, then save again.',
  },
};
