import type { InEachLanguage } from '#domain/language.ts';
import type { AccountWords, OfflineWords, PushWords, SignInWords } from '#locales/account/fr.ts';
import { inEach, load } from '#locales/catalogue.ts';

const area = await load({
  fr: async () => (await import('#locales/account/fr.ts')).fr,
  nl: async () => (await import('#locales/account/nl.ts')).nl,
  de: async () => (await import('#locales/account/de.ts')).de,
  en: async () => (await import('#locales/account/en.ts')).en,
});

/** The pages on which signed-in users manage their sign-in. */
export const accountWords: InEachLanguage<AccountWords> = inEach(area, ({ account }) => account);

/** The sign-in pages. */
export const signInWords: InEachLanguage<SignInWords> = inEach(area, ({ signIn }) => signIn);

/** The notifications of a browser. */
export const pushWords: InEachLanguage<PushWords> = inEach(area, ({ push }) => push);

/** The page that a browser shows without a connection. */
export const offlineWords: InEachLanguage<OfflineWords> = inEach(area, ({ offline }) => offline);
