import type { InEachLanguage } from '#domain/language.ts';
import { inEach, load } from '#locales/catalogue.ts';
import type { AccountCatalogue, AccountWords, OfflineWords, PushWords, SignInWords } from '#locales/fr/account.ts';

const area = await load<AccountCatalogue>('account', () => import.meta.glob('../*/account.ts'));

/** The pages on which signed-in users manage their sign-in. */
export const accountWords: InEachLanguage<AccountWords> = inEach(area, ({ account }) => account);

/** The sign-in pages. */
export const signInWords: InEachLanguage<SignInWords> = inEach(area, ({ signIn }) => signIn);

/** The notifications of a browser. */
export const pushWords: InEachLanguage<PushWords> = inEach(area, ({ push }) => push);

/** The page that a browser shows without a connection. */
export const offlineWords: InEachLanguage<OfflineWords> = inEach(area, ({ offline }) => offline);
