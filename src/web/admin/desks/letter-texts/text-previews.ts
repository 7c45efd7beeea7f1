import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { data } from 'react-router';
import type { ShownTicket } from '#desk/letters/example-letter.ts';
import { findShownTicket } from '#desk/letters/find-shown-ticket.ts';
import { previewLetter } from '#desk/letters/preview-letter.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { type InEachLanguage, type Language, languages } from '#domain/language.ts';
import { compareLines } from '#domain/letters/compare-lines.ts';
import { templateCharactersMax } from '#domain/letters/read-template.ts';
import { type PreviewSituation, situationsOf } from '#domain/letters/situations.ts';
import { allTexts, type LetterTemplate, type LetterText } from '#domain/letters/texts.ts';
import { letterTextWords } from '#locales/admin/messages.ts';
import { builtInTemplate } from '#locales/mail/messages.ts';
import type { WrittenLetter } from '#mail/letters/letter.ts';
import type { LetterPreview } from '#web/admin/desks/letters/previews.ts';
import { fieldLines, fieldTexts } from '#web/admin/fields.ts';
import type { KeeperVisit } from '#web/admin/keeper.ts';
import { openSealed, sealFor } from '#web/public/sealed.ts';
import { urls } from '#web/urls.ts';
import type { Difference } from './differences.tsx';

/** A text that is tried, in a situation, with an invented ticket or one that exists. */
export interface TextTrial {
  text: LetterText;
  typed: LetterTemplate;
  situation: PreviewSituation;
  /** As it was typed; empty is the invented one. */
  ticket: string;
}

/** What the address of an HTML part carries, so that it shows the very letter of the page around it, saved or not. */
interface Shown {
  deskId: string;
  situation: PreviewSituation;
  language: Language;
  /** The subject and the text in that language, pressed: an address is short. */
  said: string;
  ticket: string;
  at: string;
}

export function textOf(name: string): LetterText {
  const text = allTexts.find((each) => each === name);
  if (!text) throw data(null, 404);
  return text;
}

/** A text as it is tried: a situation that is none of its own is its first. */
export function trialOf(text: LetterText, typed: LetterTemplate, chosen = { situation: '', ticket: '' }): TextTrial {
  const all = situationsOf(text);
  const situation = all.find((each) => each === chosen.situation) ?? all[0]!;
  return { text, typed, situation, ticket: chosen.ticket };
}

export function savedTemplate({ templates }: Desk, text: LetterText): LetterTemplate {
  return templates?.[text] ?? builtInTemplate(text);
}

/** The eight fields of a form; a subject is one line. */
export function fieldTemplate(form: FormData, text: LetterText): LetterTemplate {
  return { subject: fieldLines(form, `${text}-subject`), text: fieldTexts(form, `${text}-text`) };
}

/** The letter in the four languages, with what was typed, right or wrong; and what that says otherwise than the built-in text. */
export async function tryText(visit: KeeperVisit, desk: Desk, trial: TextTrial) {
  const { world } = visit.services;
  const at = world.clock.now();
  const typed = shortened(trial.typed);
  const real = await realTicket(visit, desk, trial.ticket);
  const isUnknown = trial.ticket !== '' && real === null;
  const previews = languages.map((language): LetterPreview | null => {
    const { subject, text } = typed;
    const said = press(JSON.stringify([subject[language], text[language]]));
    const ticket = real?.number ?? '';
    const shown: Shown = { deskId: desk.id, situation: trial.situation, language, said, ticket, at };
    const written = write(visit, desk, { ...shown, text: trial.text, typed, real });
    const from = `${desk.names[language]} <${desk.mailbox}>`;
    const html = urls.deskLetterTextMail(desk.prefix, trial.text, { shown: sealFor(world.signer, 'letter', shown) });
    return written && { ...written, language, from, html };
  });
  return {
    ...trial,
    previews: previews.every((preview) => preview !== null) ? previews : null,
    differences: differencesOf(trial.text, typed),
    errors: isUnknown ? [{ field: 'ticket', text: letterTextWords[visit.language].ticket.none }] : [],
  };
}

/** The HTML part of an address; without what was typed, the letter as it is saved. Null is none of this desk. */
export async function readTextHtml(visit: KeeperVisit, desk: Desk, text: LetterText, sealed: string | null) {
  const { language, services } = visit;
  const at = services.world.clock.now();
  const first = { deskId: desk.id, situation: situationsOf(text)[0]!, language, said: '', ticket: '', at };
  const shown = sealed === null ? first : openSealed<Shown>(services.world.signer, 'letter', sealed)?.value;
  if (shown?.deskId !== desk.id || !situationsOf(text).includes(shown.situation)) return null;
  const typed = shown.said ? withSaid(savedTemplate(desk, text), shown) : savedTemplate(desk, text);
  const real = await realTicket(visit, desk, shown.ticket);
  // A ticket that may no longer be read is no longer shown.
  if (shown.ticket !== '' && real === null) return null;
  return write(visit, desk, { ...shown, text, typed, real })?.html ?? null;
}

interface Writing extends Shown {
  text: LetterText;
  typed: LetterTemplate;
  real: ShownTicket | null;
}

function write({ services, actor }: KeeperVisit, desk: Desk, writing: Writing): WrittenLetter | null {
  const { text, typed, situation, language, at, real } = writing;
  const tried = { ...desk, templates: { ...desk.templates, [text]: typed } };
  return previewLetter(services.world, { desk: tried, situation, language, agentName: actor.name, at, real });
}

async function realTicket({ services, actor }: KeeperVisit, desk: Desk, typed: string): Promise<ShownTicket | null> {
  return typed === '' ? null : findShownTicket(services.world, actor, desk, typed);
}

function differencesOf(text: LetterText, typed: LetterTemplate): Difference[] {
  const builtIn = builtInTemplate(text);
  // Blank lines are no words: what differs in them alone is no difference to a reader.
  const whole = ({ subject, text }: LetterTemplate, language: Language) =>
    `${subject[language]}\n${text[language]}`.replace(/\n\s*\n/g, '\n');
  return languages
    .filter((language) => whole(builtIn, language) !== whole(typed, language))
    .map((language) => ({ language, lines: compareLines(whole(builtIn, language), whole(typed, language)) }));
}

/** What is shown of what was typed: far more than may be saved, and no more than a page and an address can carry. */
function shortened({ subject, text }: LetterTemplate): LetterTemplate {
  const cut = ({ fr, nl, de, en }: InEachLanguage): InEachLanguage => {
    const [a, b, c, d] = [fr, nl, de, en].map((words) => words.slice(0, 2 * templateCharactersMax).toWellFormed());
    return { fr: a!, nl: b!, de: c!, en: d! };
  };
  return { subject: cut(subject), text: cut(text) };
}

function withSaid({ subject, text }: LetterTemplate, { said, language }: Shown): LetterTemplate {
  const [phrase, words] = JSON.parse(inflateRawSync(Buffer.from(said, 'base64')).toString()) as [string, string];
  return { subject: { ...subject, [language]: phrase }, text: { ...text, [language]: words } };
}

function press(text: string): string {
  return deflateRawSync(text).toString('base64');
}
