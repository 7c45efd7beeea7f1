import type { InEachLanguage } from '#domain/language.ts';
import { de as accessibilityDe } from '#locales/public/accessibility/de.ts';
import { en as accessibilityEn } from '#locales/public/accessibility/en.ts';
import { type AccessibilityWords, fr as accessibilityFr } from '#locales/public/accessibility/fr.ts';
import { nl as accessibilityNl } from '#locales/public/accessibility/nl.ts';
import { de as answerDe } from '#locales/public/answer/de.ts';
import { en as answerEn } from '#locales/public/answer/en.ts';
import { type AnswerWords, fr as answerFr } from '#locales/public/answer/fr.ts';
import { nl as answerNl } from '#locales/public/answer/nl.ts';
import { de as completeDe } from '#locales/public/complete/de.ts';
import { en as completeEn } from '#locales/public/complete/en.ts';
import { type CompleteWords, fr as completeFr } from '#locales/public/complete/fr.ts';
import { nl as completeNl } from '#locales/public/complete/nl.ts';
import { de as contactDe } from '#locales/public/contact/de.ts';
import { en as contactEn } from '#locales/public/contact/en.ts';
import { type ContactWords, fr as contactFr } from '#locales/public/contact/fr.ts';
import { nl as contactNl } from '#locales/public/contact/nl.ts';
import { de as frameDe } from '#locales/public/frame/de.ts';
import { en as frameEn } from '#locales/public/frame/en.ts';
import { type FrameWords, fr as frameFr } from '#locales/public/frame/fr.ts';
import { nl as frameNl } from '#locales/public/frame/nl.ts';
import { de as privacyDe } from '#locales/public/privacy/de.ts';
import { en as privacyEn } from '#locales/public/privacy/en.ts';
import { type PrivacyWords, fr as privacyFr } from '#locales/public/privacy/fr.ts';
import { nl as privacyNl } from '#locales/public/privacy/nl.ts';
import { de as receiptDe } from '#locales/public/receipt/de.ts';
import { en as receiptEn } from '#locales/public/receipt/en.ts';
import { type ReceiptWords, fr as receiptFr } from '#locales/public/receipt/fr.ts';
import { nl as receiptNl } from '#locales/public/receipt/nl.ts';
import { de as supportDe } from '#locales/public/support/de.ts';
import { en as supportEn } from '#locales/public/support/en.ts';
import { type SupportWords, fr as supportFr } from '#locales/public/support/fr.ts';
import { nl as supportNl } from '#locales/public/support/nl.ts';

/** The words of the public pages, one catalogue a page. A language that lacks one fails the type check (R27). */
export const frameWords: InEachLanguage<FrameWords> = { fr: frameFr, nl: frameNl, de: frameDe, en: frameEn };
export const supportWords: InEachLanguage<SupportWords> = {
  fr: supportFr,
  nl: supportNl,
  de: supportDe,
  en: supportEn,
};
export const contactWords: InEachLanguage<ContactWords> = {
  fr: contactFr,
  nl: contactNl,
  de: contactDe,
  en: contactEn,
};
export const completeWords: InEachLanguage<CompleteWords> = {
  fr: completeFr,
  nl: completeNl,
  de: completeDe,
  en: completeEn,
};
export const receiptWords: InEachLanguage<ReceiptWords> = {
  fr: receiptFr,
  nl: receiptNl,
  de: receiptDe,
  en: receiptEn,
};
export const answerWords: InEachLanguage<AnswerWords> = { fr: answerFr, nl: answerNl, de: answerDe, en: answerEn };
export const accessibilityWords: InEachLanguage<AccessibilityWords> = {
  fr: accessibilityFr,
  nl: accessibilityNl,
  de: accessibilityDe,
  en: accessibilityEn,
};
export const privacyWords: InEachLanguage<PrivacyWords> = {
  fr: privacyFr,
  nl: privacyNl,
  de: privacyDe,
  en: privacyEn,
};
