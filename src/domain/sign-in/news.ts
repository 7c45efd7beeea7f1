import type { Device } from '#domain/sign-in/device.ts';

/** Mails about a changed sign-in method, so that a person notices misuse. */
const signInNews = [
  'passwordSet',
  'totpSetUp',
  'passkeySetUp',
  'totpWithdrawn',
  'passkeyWithdrawn',
  'recoveryCodesRenewed',
  'identityLinked',
  'identityUnlinked',
  'addressAdded',
  'newDevice',
  'factorsEnded',
] as const;
export type SignInNews = (typeof signInNews)[number];

/** Why an administrator removed a person's second factors. */
export const factorsEndedReasons = ['lost', 'replaced', 'suspicion'] as const;
export type FactorsEndedReason = (typeof factorsEndedReasons)[number];

/** The contents of the mail: fixed terms only. */
export interface SignInNewsFacts {
  news: SignInNews;
  device?: Device;
  reason?: FactorsEndedReason;
}
