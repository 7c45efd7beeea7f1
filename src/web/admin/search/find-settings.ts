import type { Desk } from '#domain/desks/desk.ts';
import { weekdays } from '#domain/desks/setting-kinds.ts';
import { type DeskSetting, deskSettings, settingParts } from '#domain/desks/settings.ts';
import { plain, wantedWords } from '#domain/directory/plain-words.ts';
import { type Language, languages } from '#domain/language.ts';
import { letterSections, textsOf } from '#domain/letters/texts.ts';
import { hasDutyAt } from '#domain/staff/duties.ts';
import {
  adminFrameWords,
  adminSearchWords,
  calendarFileWords,
  calendarWords,
  checklistWords,
  deskFieldWords,
  deskMacroWords,
  desksWords,
  directoryAdminWords,
  letterTextWords,
  lookWords,
  peopleWords,
  proofWords,
  templateWords,
} from '#locales/admin/messages.ts';
import { forecastWords } from '#locales/console/messages.ts';
import { aboutLetters } from '#locales/mail/messages.ts';
import { type AdminVisit, openDuties } from '#web/admin/admin-visit.ts';
import { urls } from '#web/app/urls.ts';

/** A page or a field that the search finds. */
interface FoundSetting {
  name: string;
  /** The page of a field, or what a page is for. */
  about: string;
  /** The page, at the field. */
  href: string;
}

/** Returns the settings that hold every word of a text, in the reader's language; those named so come first. */
export function findSettings(visit: AdminVisit, desk: Desk | undefined, text: string): FoundSetting[] {
  const words = wantedWords(text);
  if (words.length === 0) return [];
  const all = [...pages(visit), ...(desk ? ofDesk(visit, desk) : [])];
  return all
    .map((setting) => ({ setting, rank: rankOf(setting, words) }))
    .filter(({ rank }) => rank < unmatched)
    .sort((one, other) => one.rank - other.rank)
    .map(({ setting: { name, about, href } }) => ({ name, about, href }));
}

interface Indexed extends FoundSetting {
  /** Further words of help, which are searched but not shown. */
  help?: string;
}

const unmatched = 3;

/** Returns 0 if the name begins with the words, 1 if it holds them, 2 if the help does. */
function rankOf({ name, about, help = '' }: Indexed, words: string[]): number {
  const [named, helped] = [plain(name), plain(`${name} ${about} ${help}`)];
  if (words.every((word) => ` ${named}`.includes(` ${word}`))) return 0;
  if (words.every((word) => named.includes(word))) return 1;
  return words.every((word) => helped.includes(word)) ? 2 : unmatched;
}

/** The pages of the whole administration that this person may open. */
function pages(visit: AdminVisit): Indexed[] {
  const { language } = visit;
  const duties = openDuties(visit);
  const { pages: names } = adminFrameWords[language];
  const { tabs, requests } = directoryAdminWords[language];
  const { requests: erasures } = peopleWords[language];
  const within: (Indexed & { duty: (typeof duties)[number] })[] = [
    { duty: 'directory', name: tabs.organisations, about: names.directory.name, href: urls.adminOrganisations() },
    { duty: 'directory', name: tabs.requests, about: requests.lead, href: urls.adminRequests() },
    { duty: 'directory', name: tabs.csv, about: names.directory.name, href: urls.directoryFiles() },
    { duty: 'people', name: erasures.title, about: erasures.lead, href: urls.erasureRequests() },
    { duty: 'audit', name: proofWords[language].title, about: proofWords[language].lead, href: urls.historyProof() },
    {
      duty: 'desks',
      name: desksWords[language].firstSteps.title,
      about: desksWords[language].firstSteps.lead,
      href: urls.firstSteps(),
    },
  ];
  return [
    ...duties.map((duty) => ({ ...names[duty], href: urls.adminPage(duty) })),
    ...within.filter(({ duty }) => duties.includes(duty)),
  ];
}

/** The pages and fields of one desk: every row of its table of settings, and the pages that have rows of their own. */
function ofDesk({ actor, language }: AdminVisit, desk: Desk): Indexed[] {
  const fields = Object.values<DeskSetting>(deskSettings).filter(({ part }) =>
    hasDutyAt(actor, settingParts[part], desk.id),
  );
  return [
    ...(hasDutyAt(actor, 'desks', desk.id) ? deskPages(desk.prefix, language) : []),
    ...(hasDutyAt(actor, 'look', desk.id) ? lookPages(desk.prefix, language) : []),
    ...fields.map((setting) => fieldOf(setting, desk.prefix, language)),
  ];
}

function fieldOf(setting: DeskSetting, prefix: string, language: Language): Indexed {
  const { fields, hints, parts } = desksWords[language];
  const help: Partial<Record<string, string>> = hints;
  const at = `#${firstControl(setting)}`;
  if (setting.part === 'names') {
    const { title, lead } = lookWords[language].names;
    return { name: title, about: lead, href: `${urls.adminPage('look', { desk: prefix })}${at}` };
  }
  const { name, about } = parts[setting.part];
  const href = `${urls.deskPart(prefix, setting.part)}${at}`;
  if (setting.draw === 'week') return { name, about, help: help[setting.field], href };
  return { name: fields[setting.field], about: name, help: `${about} ${help[setting.field] ?? ''}`, href };
}

/** Returns the id of the first control of a setting. */
function firstControl({ draw, field }: DeskSetting): string {
  if (draw === 'week') return `${field}-${weekdays[0]}`;
  return draw === 'names' || draw === 'ownText' || draw === 'phoneLines' ? `${field}-${languages[0]}` : field;
}

function lookPages(prefix: string, language: Language): Indexed[] {
  const { accent, logo } = lookWords[language];
  const page = urls.adminPage('look', { desk: prefix });
  return [
    { name: accent.title, about: accent.lead, href: `${page}#light` },
    { name: logo.title, about: logo.lead, href: `${page}#logo` },
  ];
}

function deskPages(prefix: string, language: Language): Indexed[] {
  const { parts } = desksWords[language];
  const { sections, situations } = aboutLetters[language];
  const page = (part: keyof typeof parts) => urls.deskPart(prefix, part);
  const among = (part: keyof typeof parts) => parts[part].name;
  return [
    ...Object.entries(parts).map(([part, { name, about, effect }]) => ({
      name,
      about,
      help: effect,
      href: urls.deskPart(prefix, part),
    })),
    ...[calendarWords, calendarFileWords].map((words, at) => {
      const { title, lead } = words[language];
      return { name: title, about: lead, href: at === 0 ? urls.yearlyDays(prefix) : urls.calendarFiles(prefix) };
    }),
    { name: adminSearchWords[language].signature, about: among('sending'), href: urls.signature(prefix) },
    { name: desksWords[language].mailboxes.test.title, about: among('mailboxes'), href: `${page('mailboxes')}#test` },
    { name: deskFieldWords[language].title, about: deskFieldWords[language].lead, href: urls.deskFields(prefix) },
    { name: deskMacroWords[language].title, about: deskMacroWords[language].lead, href: urls.deskMacros(prefix) },
    { name: checklistWords[language].title, about: checklistWords[language].lead, href: urls.deskChecklists(prefix) },
    { name: templateWords[language].title, about: templateWords[language].lead, href: urls.deskTemplates(prefix) },
    { name: forecastWords[language].title, about: among('closing'), href: urls.deskForecast(prefix) },
    ...letterSections.flatMap((section) =>
      textsOf(section).map((text) => ({
        name: letterTextWords[language].title({ text: situations[text] }),
        about: sections[section].name,
        href: urls.deskLetterText(prefix, text),
      })),
    ),
  ];
}
