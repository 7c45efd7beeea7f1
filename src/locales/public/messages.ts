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
  PrivacyWords,
  PublicCatalogue,
  SupportWords,
  WorkWords,
} from '#locales/fr/public.ts';
import { namesOfAll } from '#locales/language-names.ts';

const area = await load<PublicCatalogue>('public', () => import.meta.glob('../*/public.ts'));

/** The public pages, one catalogue per page. A missing key in a language is a type error (R27). */
export const frameWords = inEach(area, ({ frame }, reader) => ({
  ...frame,
  line: { ...frame.line, in: namesOfAll(frame.line.in, reader) },
}));

export const supportWords: InEachLanguage<SupportWords> = inEach(area, ({ support }) => support);

export const contactWords: InEachLanguage<ContactWords> = inEach(area, ({ contact }) => contact);

export const completeWords: InEachLanguage<CompleteWords> = inEach(area, ({ complete }) => complete);

export const receiptWords = inEach(area, ({ receipt }, reader) => ({
  ...receipt,
  phoneIn: namesOfAll(receipt.phoneIn, reader),
}));

export const approvalWords: InEachLanguage<ApprovalWords> = inEach(area, ({ approval }) => approval);

export const answerWords: InEachLanguage<AnswerWords> = inEach(area, ({ answer }) => answer);

export const accessibilityWords: InEachLanguage<AccessibilityWords> = inEach(
  area,
  ({ accessibility }) => accessibility,
);

export const privacyWords: InEachLanguage<PrivacyWords> = inEach(area, ({ privacy }) => privacy);

export const announcementWords: InEachLanguage<AnnouncementWords> = inEach(area, ({ announcements }) => announcements);

export const articleWords: InEachLanguage<ArticleWords> = inEach(area, ({ articles }) => articles);

export const directoryWords = inEach(area, ({ directory }, reader) => ({
  ...directory,
  service: { ...directory.service, in: namesOfAll(directory.service.in, reader) },
}));

export const workWords: InEachLanguage<WorkWords> = inEach(area, ({ work }) => work);
