import type { InEachLanguage } from '#domain/language.ts';
import { de } from '#locales/admin/proof/de.ts';
import { en } from '#locales/admin/proof/en.ts';
import { fr, type ProofWords } from '#locales/admin/proof/fr.ts';
import { nl } from '#locales/admin/proof/nl.ts';

export const proofWords: InEachLanguage<ProofWords> = { fr, nl, de, en };
