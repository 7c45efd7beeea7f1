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
  /** The words of Outlook about an emoji: between the name of the person who sent it and a colon. */
  reacted: string;
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
  requests: RequestWords;
}

/** The words by which a mail with several requests is recognised (R5). They are tuned on `test/several-requests`. */
interface RequestWords {
  /** Words that ask: "could you", "we would like". */
  wish: string;
  /** An action as an item of a list: "add Joke as an editor". */
  action: string;
  /** Words for something broken or wrong. */
  fault: string;
  /** Words for something needed. It may also add details to an earlier request. */
  need: string;
  /** A question about the subject before it: "since when", "when will it be fixed". */
  same: string;
  /** Words that often follow a request: a deadline, thanks, a remark on the attachment. */
  followUp: string;
  /** The first words of an item that tells what somebody did: "I open", "click". */
  step: string;
  /** Words that lead to a list of steps, attempts or changes of one thing. */
  steps: string;
  /** The first word of a line of a log. */
  log: string;
  /** The end of a sentence before a colon that may lead to a list of anything: "we need". */
  lead: string;
  /** Things that people number: "Question 1". */
  label: string;
  /** A page, or a part of one. */
  page: string;
  /** The beginnings of the parts of a report on a fault: "what I did", "expected". */
  report: string;
  /** "Two short questions", "the following requests". */
  announced: {
    two: string;
    three: string;
    several: string;
    kinds: string;
    things: string;
    /** The things that are one request if they share a subject. */
    questions: string;
    following: string;
    /** Words after the things that say that they share their subject, and words that name it. */
    aboutSame: string;
    about: string;
  };
  and: { word: string; also: string; articles: string; next: string };
  turns: {
    /** Words that lead to another subject in any case, and words that may also add to the current one. */
    strong: string;
    vague: string;
    /** The second of two requests in one sentence: "and can you". */
    joined: string;
    first: string;
    second: string;
    /** Words that name the subject at the beginning of a sentence: "regarding". */
    topic: string;
    opportunity: string;
    adds: string;
  };
  /** Words that refer to the text before them: at the beginning of a sentence, and anywhere. Capital letters matter in `capital` alone. */
  pronouns: { start: string; anywhere: string; capital: string | null };
  /** Words, with blanks between them, that are too common to show that two sentences share a subject. */
  empty: string;
}
