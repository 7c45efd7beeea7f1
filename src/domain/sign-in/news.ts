import type { Device } from '#domain/sign-in/device.ts';

/** What a person is told by mail when the way in which they sign in has changed, so that they notice a stranger's hand. */
export const signInNews = [
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

/** Why an administrator ended somebody's factors. */
export const factorsEndedReasons = ['lost', 'replaced', 'suspicion'] as const;
export type FactorsEndedReason = (typeof factorsEndedReasons)[number];

/** What the mail tells: closed words alone. */
export interface ToldNews {
  news: SignInNews;
  device?: Device;
  reason?: FactorsEndedReason;
}
