import type { InEachLanguage } from '#domain/language.ts';
import { inEach, load } from '#locales/catalogue.ts';
import type {
  AccessibilityWords,
  AnnouncementWords,
  AnswerWords,
  ApprovalWords,
  ArticleWords,
  CompleteWords,
  ContactWords,
  DirectoryWords,
  FrameWords,
  PrivacyWords,
  ReceiptWords,
  SupportWords,
  WorkWords,
} from '#locales/fr/public.ts';

const area = await load({
  fr: async () => (await import('#locales/fr/public.ts')).fr,
  nl: async () => (await import('#locales/nl/public.ts')).nl,
  de: async () => (await import('#locales/de/public.ts')).de,
  en: async () => (await import('#locales/en/public.ts')).en,
});

/** The public pages, one catalogue per page. A missing key in a language is a type error (R27). */
export const frameWords: InEachLanguage<FrameWords> = inEach(area, ({ frame }) => frame);

export const supportWords: InEachLanguage<SupportWords> = inEach(area, ({ support }) => support);

export const contactWords: InEachLanguage<ContactWords> = inEach(area, ({ contact }) => contact);

export const completeWords: InEachLanguage<CompleteWords> = inEach(area, ({ complete }) => complete);

export const receiptWords: InEachLanguage<ReceiptWords> = inEach(area, ({ receipt }) => receipt);

export const approvalWords: InEachLanguage<ApprovalWords> = inEach(area, ({ approval }) => approval);

export const answerWords: InEachLanguage<AnswerWords> = inEach(area, ({ answer }) => answer);

export const accessibilityWords: InEachLanguage<AccessibilityWords> = inEach(
  area,
  ({ accessibility }) => accessibility,
);

export const privacyWords: InEachLanguage<PrivacyWords> = inEach(area, ({ privacy }) => privacy);

export const announcementWords: InEachLanguage<AnnouncementWords> = inEach(area, ({ announcements }) => announcements);

export const articleWords: InEachLanguage<ArticleWords> = inEach(area, ({ articles }) => articles);

export const directoryWords: InEachLanguage<DirectoryWords> = inEach(area, ({ directory }) => directory);

export const workWords: InEachLanguage<WorkWords> = inEach(area, ({ work }) => work);
