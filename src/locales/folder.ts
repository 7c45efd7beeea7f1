import type { Language, Languages } from '#domain/language.ts';
import type { AccessCatalogue } from '#locales/fr/access.ts';
import type { AccountCatalogue } from '#locales/fr/account.ts';
import type { AdminCatalogue } from '#locales/fr/admin.ts';
import type { ConsoleCatalogue } from '#locales/fr/console.ts';
import type { DemoWords } from '#locales/fr/demo.ts';
import type { EnhanceWords } from '#locales/fr/enhance.ts';
import type { FormsCatalogue } from '#locales/fr/forms.ts';
import type { InstallationWords } from '#locales/fr/installation.ts';
import type { MailCatalogue } from '#locales/fr/mail.ts';
import type { PortalCatalogue } from '#locales/fr/portal.ts';
import type { Problems } from '#locales/fr/problems.ts';
import type { PublicCatalogue } from '#locales/fr/public.ts';
import type { Words } from '#locales/fr/words.ts';

/** The texts of each area. A folder of a language has one file for each, which exports them under the language's code. */
interface Areas {
  access: AccessCatalogue;
  account: AccountCatalogue;
  admin: AdminCatalogue;
  console: ConsoleCatalogue;
  demo: DemoWords;
  enhance: EnhanceWords;
  forms: FormsCatalogue;
  installation: InstallationWords;
  mail: MailCatalogue;
  portal: PortalCatalogue;
  problems: Problems;
  public: PublicCatalogue;
  words: Words;
}

/** The files of a language. An area that is missing, or that lacks a text, is a type error (decision 0063). */
export type Folder<Code extends string, Files extends FilesOf<Code>> = Files;

type FilesOf<Code extends string> = { [Area in keyof Areas]: Record<Code, Areas[Area]> };

/** A folder that names no files is a type error here. */
export type EveryFolder = Checked<{ [Code in Language]: Languages[Code] }>;

type Checked<Folders extends { [Code in Language]: FilesOf<Code> }> = Folders;

/** What a language writes otherwise than others, beside its texts: `language.ts` of its folder. */
export interface LanguageFacts {
  /** In its own words. */
  name: string;
  /** The text search configuration of PostgreSQL whose stems it uses; `simple` if PostgreSQL has no such stems. */
  search: string;
  /** The tag (BCP 47) for dates in figures. */
  dates: string;
  /** Sunday first, as `weekdaysShort`. */
  weekdays: readonly string[];
  weekdaysShort: readonly string[];
  months: readonly string[];
  monthsShort: readonly string[];
  /** After a short weekday, before a day of the month. */
  weekdayEnd: string;
  afterWeekday: string;
  /** Between a date and a time: `… 2026 at 14:05`. */
  at: string;
  beforeTime: string;
  quotes: readonly [string, string];
  /** With the space before it. */
  colon: string;
  semicolon: string;
  /** `o` for octet, `B` for byte. */
  byte: string;
  /** A day of the month in a date. */
  day: (day: number) => string;
  /** A time of day; `minute` has two digits. */
  time: (hour: number, minute: string) => string;
  /** Labels whose first word keeps its capital within a sentence; null if none does. */
  keepsCapital: RegExp | null;
  /** Whether the name of a language is written small within a sentence. */
  smallLanguages: boolean;
}
