import type { InEachLanguage } from '#domain/language.ts';
import { inEach, load } from '#locales/catalogue.ts';
import type {
  AdminCatalogue,
  AdminFrameWords,
  AdminHomeWords,
  AdminSearchWords,
  AnnouncementAdminWords,
  ArticleAdminWords,
  AssignmentWords,
  AuditWords,
  CalendarFileWords,
  CalendarWords,
  CalendarYearWords,
  CatalogueWords,
  ChecklistWords,
  ClosingWords,
  DeskFieldWords,
  DeskMacroWords,
  DesksWords,
  DirectoryAdminWords,
  DirectoryFilesWords,
  ExceptionsWords,
  FetchingWords,
  FormsWords,
  LetterTextWords,
  LetterWords,
  LookWords,
  OperationWords,
  PeopleWords,
  ProofWords,
  ProviderWords,
  ReferralWords,
  SendingWords,
  TagsWords,
  TargetsWords,
  TeamsWords,
  TemplateWords,
  TokenWords,
} from '#locales/fr/admin.ts';

const area = await load<AdminCatalogue>('admin', () => import.meta.glob('../*/admin.ts'));

export const announcementAdminWords: InEachLanguage<AnnouncementAdminWords> = inEach(
  area,
  ({ announcements }) => announcements,
);

export const articleAdminWords: InEachLanguage<ArticleAdminWords> = inEach(area, ({ articles }) => articles);

export const assignmentWords: InEachLanguage<AssignmentWords> = inEach(area, ({ assignment }) => assignment);

export const auditWords: InEachLanguage<AuditWords> = inEach(area, ({ audit }) => audit);

export const calendarWords: InEachLanguage<CalendarWords> = inEach(area, ({ calendar }) => calendar);

export const calendarFileWords: InEachLanguage<CalendarFileWords> = inEach(area, ({ calendarFile }) => calendarFile);

export const calendarYearWords: InEachLanguage<CalendarYearWords> = inEach(area, ({ calendarYear }) => calendarYear);

export const closingWords: InEachLanguage<ClosingWords> = inEach(area, ({ closing }) => closing);

export const catalogueWords: InEachLanguage<CatalogueWords> = inEach(area, ({ catalogue }) => catalogue);

/** The page of a desk's fields, in each language of an administrator. */
export const deskFieldWords: InEachLanguage<DeskFieldWords> = inEach(area, ({ deskFields }) => deskFields);

/** The page of a desk's macros, in each language of an administrator. */
export const deskMacroWords: InEachLanguage<DeskMacroWords> = inEach(area, ({ deskMacros }) => deskMacros);

export const desksWords: InEachLanguage<DesksWords> = inEach(area, ({ desks }) => desks);

export const directoryAdminWords: InEachLanguage<DirectoryAdminWords> = inEach(area, ({ directory }) => directory);

export const directoryFilesWords: InEachLanguage<DirectoryFilesWords> = inEach(
  area,
  ({ directoryFiles }) => directoryFiles,
);

export const exceptionsWords: InEachLanguage<ExceptionsWords> = inEach(area, ({ exceptions }) => exceptions);

export const fetchingWords: InEachLanguage<FetchingWords> = inEach(area, ({ fetching }) => fetching);

export const formsWords: InEachLanguage<FormsWords> = inEach(area, ({ forms }) => forms);

export const adminFrameWords: InEachLanguage<AdminFrameWords> = inEach(area, ({ frame }) => frame);

export const adminHomeWords: InEachLanguage<AdminHomeWords> = inEach(area, ({ home }) => home);

export const adminSearchWords: InEachLanguage<AdminSearchWords> = inEach(area, ({ search }) => search);

export const letterTextWords: InEachLanguage<LetterTextWords> = inEach(area, ({ letterTexts }) => letterTexts);

export const letterWords: InEachLanguage<LetterWords> = inEach(area, ({ letters }) => letters);

export const lookWords: InEachLanguage<LookWords> = inEach(area, ({ look }) => look);

export const peopleWords: InEachLanguage<PeopleWords> = inEach(area, ({ people }) => people);

export const operationWords: InEachLanguage<OperationWords> = inEach(area, ({ operation }) => operation);
export const proofWords: InEachLanguage<ProofWords> = inEach(area, ({ proof }) => proof);

export const referralWords: InEachLanguage<ReferralWords> = inEach(area, ({ referrals }) => referrals);

export const sendingWords: InEachLanguage<SendingWords> = inEach(area, ({ sending }) => sending);

/** Identity providers, with the meaning of each setting. */
export const providerWords: InEachLanguage<ProviderWords> = inEach(area, ({ signIn }) => signIn);

export const checklistWords: InEachLanguage<ChecklistWords> = inEach(area, ({ checklists }) => checklists);

/** The page of a desk's ticket templates. */
export const templateWords: InEachLanguage<TemplateWords> = inEach(area, ({ templates }) => templates);

export const tagsWords: InEachLanguage<TagsWords> = inEach(area, ({ tags }) => tags);

export const targetsWords: InEachLanguage<TargetsWords> = inEach(area, ({ targets }) => targets);

export const teamsWords: InEachLanguage<TeamsWords> = inEach(area, ({ teams }) => teams);

export const tokenWords: InEachLanguage<TokenWords> = inEach(area, ({ tokens }) => tokens);
