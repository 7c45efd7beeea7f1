import type { InEachLanguage } from '#domain/language.ts';
import { de } from '#locales/admin/referrals/de.ts';
import { en } from '#locales/admin/referrals/en.ts';
import { fr, type ReferralWords } from '#locales/admin/referrals/fr.ts';
import { nl } from '#locales/admin/referrals/nl.ts';

export const referralWords: InEachLanguage<ReferralWords> = { fr, nl, de, en };
