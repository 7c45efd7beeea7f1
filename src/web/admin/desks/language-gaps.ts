import { listForms } from '#desk/forms/list-forms.ts';
import { textGaps } from '#desk/installation/text-gaps.ts';
import { stateAt } from '#domain/announcements/announcement.ts';
import { isWritten, shownLanguage } from '#domain/articles/article.ts';
import { dateIn } from '#domain/calendar/day.ts';
import { inUse } from '#domain/definitions/definition.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { comingExceptions } from '#domain/desks/hours-exceptions.ts';
import { optionsOffered } from '#domain/fields/field.ts';
import { checkDefinition } from '#domain/forms/check-definition.ts';
import { type InEachLanguage, isUnwritten, type Language, languages, missingIn, textIn } from '#domain/language.ts';
import type { OwnLetter } from '#domain/letters/registry.ts';
import { textRules } from '#domain/letters/texts.ts';
import {
  adminFrameWords,
  announcementAdminWords,
  checklistWords,
  deskFieldWords,
  deskMacroWords,
  desksWords,
  formsWords,
  lookWords,
  templateWords,
} from '#locales/admin/messages.ts';
import { listing, longDate } from '#locales/format.ts';
import { aboutLetters } from '#locales/mail/messages.ts';
import { listAnnouncements } from '#store/announcements/announcements.ts';
import { untranslatedArticles } from '#store/articles/articles.ts';
import { findDesk } from '#store/desks/desks.ts';
import { listFields } from '#store/fields/fields.ts';
import { currentFormsAsWritten } from '#store/forms/forms.ts';
import { listMacros } from '#store/macros/macros.ts';
import { listChecklists } from '#store/tasks/checklists.ts';
import { listTemplates } from '#store/templates/templates.ts';
import { type AdminVisit, openDuties } from '#web/admin/admin-visit.ts';
import { urls } from '#web/app/urls.ts';
import { languageInSentence } from '#web/shared/problem-words.ts';

/** A text that is not written in some languages of its desk, and the page on which to write it. */
interface LanguageGap {
  key: string;
  /** For example "Help articles: Empty the cache". */
  name: string;
  missing: Language[];
  href: string;
}

/** Returns what readers of a desk meet in another language, because it is not translated yet. */
export async function languageGaps(visit: AdminVisit, { id }: Pick<Desk, 'id'>): Promise<LanguageGap[]> {
  const { db } = visit.services.world;
  const desk = await findDesk(db, id);
  const own = await ownTextGaps(visit, desk);
  // A text in the only language of a desk cannot lack another one.
  if (desk.languages.length === 1) return own;
  const found = [
    ...own,
    ...settingGaps(desk, visit.language),
    ...letterGaps(desk, visit.language),
    ...dayGaps(desk, visit),
    ...(await formGaps(visit, desk)),
    ...(await fieldGaps(visit, desk)),
    ...(await macroGaps(visit, desk)),
    ...(await checklistGaps(visit, desk)),
    ...(await templateGaps(visit, desk)),
    ...(await articleGaps(visit, desk)),
    ...(await announcementGaps(visit, desk)),
  ];
  return found.filter(({ missing }) => missing.length > 0);
}

/** Returns languages within a sentence: "Dutch and German". */
export function languagesInWords(named: readonly Language[], reader: Language): string {
  return listing(
    named.map((each) => languageInSentence(each, reader)),
    reader,
  );
}

/** Texts of Belfry that a language of the desk lacks; the page of the whole installation counts them. */
async function ownTextGaps(visit: AdminVisit, { prefix, languages: served }: Desk): Promise<LanguageGap[]> {
  const lacking = (await textGaps()).filter(({ language, count }) => count > 0 && served.includes(language));
  if (lacking.length === 0) return [];
  const page = openDuties(visit).includes('operation')
    ? `${urls.adminPage('operation')}#languages`
    : urls.deskPart(prefix, 'languages');
  const missing = lacking.map(({ language }) => language);
  return [{ key: 'own', name: desksWords[visit.language].gaps.own, missing, href: page }];
}

function settingGaps(desk: Desk, reader: Language): LanguageGap[] {
  const { prefix } = desk;
  const look = { name: lookWords[reader].names.title, href: urls.adminPage('look', { desk: prefix }) };
  const audience = { name: desksWords[reader].parts.audience.name, href: urls.deskPart(prefix, 'audience') };
  return [
    { key: 'names', ...look, missing: missingIn(desk.names, desk.languages) },
    { key: 'audience', ...audience, missing: desk.audience ? missingIn(desk.audience, desk.languages) : [] },
  ];
}

function letterGaps({ ownWords = {}, templates = {}, languages: needed, prefix }: Desk, reader: Language) {
  const { sections } = aboutLetters[reader];
  const { name } = desksWords[reader].parts.letters;
  const paragraphs = (Object.entries(ownWords) as [OwnLetter, InEachLanguage][]).map(
    ([letter, text]): LanguageGap => ({
      key: `paragraph-${letter}`,
      name: `${name}: ${sections[letter].name}`,
      missing: missingIn(text, needed),
      href: urls.deskLetter(prefix, letter),
    }),
  );
  const texts = (Object.keys(templates) as (keyof typeof templates)[]).map(
    (text): LanguageGap => ({
      key: `text-${text}`,
      name: `${name}: ${sections[textRules(text).section].name}`,
      missing: missingIn(templates[text]!.text, needed),
      href: urls.deskLetterText(prefix, text),
    }),
  );
  return [...paragraphs, ...texts];
}

/** Days off and special hours that are not over. A day of the past explains nothing to come. */
function dayGaps(desk: Desk, { language, services }: AdminVisit): LanguageGap[] {
  const { prefix, languages: needed } = desk;
  const today = dateIn(desk.zone, services.world.clock.now());
  const { parts } = desksWords[language];
  const days = desk.calendar.rules.filter(
    (rule) => (rule.kind === 'once' ? rule.date : (rule.until ?? today)) >= today,
  );
  return [
    ...days.map(({ reason }, place) => ({
      key: `day-${place}`,
      name: `${parts.calendar.name}: ${textIn(reason, language, needed)}`,
      missing: missingIn(reason, needed),
      href: urls.deskPart(prefix, 'calendar'),
    })),
    ...comingExceptions(desk, today).map(({ id, from, reason }) => ({
      key: id,
      name: `${parts.exceptions.name}: ${longDate(from, language, 'UTC')}`,
      missing: missingIn(reason, needed),
      href: urls.deskException(prefix, id),
    })),
  ];
}

async function formGaps({ services, language }: AdminVisit, desk: Desk): Promise<LanguageGap[]> {
  const { db } = services.world;
  const versions = await currentFormsAsWritten(db, desk.id);
  return (await listForms(db, desk.id)).flatMap(({ key, names, descriptions, categories }) => {
    const version = versions.find((each) => each.key === key);
    if (!version) return [];
    const { definition } = version;
    const optional = [descriptions, categories].filter((text) => !isUnwritten(text));
    const lacking = [names, ...optional].flatMap((text) => missingIn(text, desk.languages));
    const findings = checkDefinition(definition, desk.languages).filter(({ code }) => code === 'textMissing');
    return {
      key: `form-${key}`,
      name: formsWords[language].name({ kind: textIn(names, language, desk.languages) }),
      missing: languages.filter(
        (each) => lacking.includes(each) || findings.some((finding) => finding.languages.includes(each)),
      ),
      href: urls.adminForm(key, { desk: desk.prefix }),
    };
  });
}

async function fieldGaps({ services, language }: AdminVisit, desk: Desk): Promise<LanguageGap[]> {
  const fields = inUse(await listFields(services.world.db, [desk.id]));
  return fields.map(({ id, names, options }) => {
    const texts = [names, ...optionsOffered(options).map((option) => option.names)];
    return {
      key: id,
      name: `${deskFieldWords[language].title}: ${textIn(names, language, desk.languages)}`,
      missing: desk.languages.filter((each) => texts.some((text) => text[each] === '')),
      href: urls.deskFields(desk.prefix, { field: id }),
    };
  });
}

async function macroGaps({ services, language }: AdminVisit, desk: Desk): Promise<LanguageGap[]> {
  const macros = await listMacros(services.world.db, desk.id);
  return macros.map(({ id, names, texts, reasons }) => {
    const written = [names, texts, reasons].filter((each) => each !== null && !isUnwritten(each));
    return {
      key: id,
      name: `${deskMacroWords[language].title}: ${textIn(names, language, desk.languages)}`,
      missing: desk.languages.filter((each) => written.some((text) => text![each] === '')),
      href: urls.deskMacros(desk.prefix, { macro: id }),
    };
  });
}

async function checklistGaps({ services, language }: AdminVisit, desk: Desk): Promise<LanguageGap[]> {
  const checklists = inUse(await listChecklists(services.world.db, [desk.id]));
  return checklists.map(({ id, names }) => ({
    key: id,
    name: `${checklistWords[language].title}: ${textIn(names, language, desk.languages)}`,
    missing: desk.languages.filter((each) => names[each] === ''),
    href: urls.deskChecklists(desk.prefix, { checklist: id }),
  }));
}

async function templateGaps({ services, language }: AdminVisit, desk: Desk): Promise<LanguageGap[]> {
  const templates = inUse(await listTemplates(services.world.db, [desk.id]));
  return templates.map(({ id, names, summaries, texts }) => ({
    key: id,
    name: `${templateWords[language].title}: ${textIn(names, language, desk.languages)}`,
    missing: desk.languages.filter((each) => [names, summaries, texts].some((text) => text[each] === '')),
    href: urls.deskTemplates(desk.prefix, { template: id }),
  }));
}

async function articleGaps({ services, language }: AdminVisit, desk: Desk): Promise<LanguageGap[]> {
  const articles = await untranslatedArticles(services.world.db, desk.id, desk.languages);
  return [...articles].map(([id, texts]) => ({
    key: id,
    name: `${adminFrameWords[language].pages.articles.name}: ${texts[shownLanguage(texts, language, desk.languages)].title}`,
    missing: desk.languages.filter((each) => !isWritten(texts[each])),
    href: urls.adminArticle(id),
  }));
}

async function announcementGaps({ services, language }: AdminVisit, desk: Desk): Promise<LanguageGap[]> {
  const { db, clock } = services.world;
  const now = clock.now();
  const known = (await listAnnouncements(db, desk.id, { lastingAfter: now })).filter(
    (each) => stateAt(each, now) !== 'past',
  );
  return known.map(({ id, titles, texts }) => ({
    key: id,
    name: `${announcementAdminWords[language].title}: ${textIn(titles, language, desk.languages)}`,
    missing: desk.languages.filter((each) => titles[each] === '' || texts[each] === ''),
    href: urls.adminAnnouncement(id, { desk: desk.prefix }),
  }));
}
