import type { InEachLanguage } from '#domain/language.ts';
import { inEach, load } from '#locales/catalogue.ts';
import type { AccountWords, OfflineWords, PushWords, SignInWords } from '#locales/fr/account.ts';

const area = await load({
  fr: async () => (await import('#locales/fr/account.ts')).fr,
  nl: async () => (await import('#locales/nl/account.ts')).nl,
  de: async () => (await import('#locales/de/account.ts')).de,
  en: async () => (await import('#locales/en/account.ts')).en,
});

/** The pages on which signed-in users manage their sign-in. */
export const accountWords: InEachLanguage<AccountWords> = inEach(area, ({ account }) => account);

/** The sign-in pages. */
export const signInWords: InEachLanguage<SignInWords> = inEach(area, ({ signIn }) => signIn);

/** The notifications of a browser. */
export const pushWords: InEachLanguage<PushWords> = inEach(area, ({ push }) => push);

/** The page that a browser shows without a connection. */
export const offlineWords: InEachLanguage<OfflineWords> = inEach(area, ({ offline }) => offline);
