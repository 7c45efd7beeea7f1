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
  reading: ReadingWords;
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

/**
 * The words by which mail in a language is read: `reading.ts` of its folder. Nobody is shown them, and nothing stands for a missing
 * one. A string is words with blanks between them where it says so, else a part of a regular expression that ignores case; null if
 * the language has none.
 */
export interface ReadingWords {
  /** Words that occur in any text, by which its language is recognised. */
  common: string;
  /** The words of a mail of mere thanks. Accents do not matter. */
  thanks: {
    words: string;
    /** A reason counts only after this word: "Hilfe, danke" may be a call for help. */
    preposition: string;
    reasons: string;
    /** Without words that can carry a wish or a date, such as `d’avance` or `morgen`. */
    polite: string;
  };
  /** How a letter begins. `opening` begins nothing but greetings, `address` one if a name follows, `title` one that is a line of its own. */
  greeting: {
    opening: string;
    address: string | null;
    title: string | null;
    /** Words of an address that need no capital. */
    titles: string | null;
  };
  /** Lines above a signature, in small letters, separated by `|`. */
  closings: string;
  /** Labels of the headers of a quoted mail. */
  headers: { from: string; date: string; to: string; others: string };
  /** "Original message" and "Forwarded message", as mail programs write them between dashes. */
  original: string;
  forwarded: string;
  /** "On …, … wrote:" above a quote. */
  wrote: {
    on: string;
    verb: string;
    /** How such a line begins and ends, in small letters. */
    lines: readonly { starts: RegExp; says: RegExp }[];
    /** A report of what its writer did, which looks alike. */
    ofOneself: string | null;
  };
  /** Prefixes of mail programs before a subject. */
  prefixes: { answer: string | null; forward: string | null };
  /** The start of the subject of an absence message, and what says it anywhere in a subject. */
  absence: { start: string; anywhere: string | null };
  /** Local parts of addresses at which nobody reads. */
  noReply: string | null;
  /** "Sent from my phone", and what a last line may say of any program. */
  devices: { line: string; last: string };
  /** "See my answers below", in either order. */
  answersBelow: { answers: string; places: string };
  /** The footer of a mailing list. */
  listFooter: string;
  /** Notices below a signature. */
  legal: string;
}
