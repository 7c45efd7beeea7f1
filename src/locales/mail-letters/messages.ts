import type { InEachLanguage } from '#domain/language.ts';
import type { LetterTemplate, LetterText } from '#domain/letter/texts.ts';
import { de } from '#locales/mail-letters/de.ts';
import { en } from '#locales/mail-letters/en.ts';
import { type BuiltInTexts, fr } from '#locales/mail-letters/fr.ts';
import { nl } from '#locales/mail-letters/nl.ts';

export const builtInTexts: InEachLanguage<BuiltInTexts> = { fr, nl, de, en };

/** A built-in text in the four languages, as a desk's own would stand there. */
export function builtInTemplate(text: LetterText): LetterTemplate {
  const in4 = (part: 'subject' | 'text') => ({
    ...{ fr: fr[text][part], nl: nl[text][part] },
    ...{ de: de[text][part], en: en[text][part] },
  });
  return { subject: in4('subject'), text: in4('text') };
}
