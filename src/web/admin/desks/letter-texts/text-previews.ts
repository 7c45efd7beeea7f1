import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { savedTemplate } from '#desk/letters/change-own-words.ts';
import type { ShownTicket } from '#desk/letters/example-ticket.ts';
import { findShownTicket, previewLetter } from '#desk/letters/preview-letter.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { type InEachLanguage, inEachLanguage, type Language } from '#domain/language.ts';
import { compareLines } from '#domain/letters/compare-lines.ts';
import { templateCharactersMax } from '#domain/letters/read-template.ts';
import type { LetterText } from '#domain/letters/registry.ts';
import { allTexts, type LetterTemplate, situationsOf } from '#domain/letters/texts.ts';
import { letterTextWords } from '#locales/admin/messages.ts';
import { builtInTemplate } from '#locales/mail/messages.ts';
import type { WrittenLetter } from '#mail/letters/letter.ts';
import type { AdminVisit } from '#web/admin/admin-visit.ts';
import { previewsIn, type Shown } from '#web/admin/desks/letters/previews.ts';
import { fieldLines, fieldTexts } from '#web/app/post.ts';
import { existing } from '#web/app/responses.ts';
import { urls } from '#web/app/urls.ts';
import { openSealed } from '#web/shared/sealed.ts';
import type { Difference } from './text-form.tsx';

/** A text to preview, in a situation, with a sample ticket or a real one. */
type TextTrial = ReturnType<typeof trialOf>;

export function textOf(name: string): LetterText {
  return existing(allTexts.find((each) => each === name));
}

/** Returns the preview of a text. An unknown situation becomes the first one; an empty ticket number is the sample ticket. */
export function trialOf(text: LetterText, typed: LetterTemplate, chosen = { situation: '', ticket: '' }) {
  const all = situationsOf(text);
  const situation = all.find((each) => each === chosen.situation) ?? all[0]!;
  return { text, typed, situation, ticket: chosen.ticket };
}

/** Returns the form's fields; subjects are single lines. */
export function fieldTemplate(form: FormData, text: LetterText): LetterTemplate {
  return { subject: fieldLines(form, `${text}-subject`), text: fieldTexts(form, `${text}-text`) };
}

/** Returns the letter in the languages of the desk with the typed text, valid or not, and its differences from the built-in text. */
export async function tryText(visit: AdminVisit, desk: Desk, trial: TextTrial) {
  const typed = shortened(trial.typed);
  const real = await realTicket(visit, desk, trial.ticket);
  const isUnknown = trial.ticket !== '' && real === null;
  const { subject, text } = typed;
  const previews = previewsIn(visit, desk, {
    situation: trial.situation,
    ticket: real?.number,
    saidIn: (language) => press(JSON.stringify([subject[language], text[language]])),
    write: (shown) => write(visit, desk, { ...shown, text: trial.text, typed, real }),
    hrefOf: (about) => urls.deskLetterTextMail(desk.prefix, trial.text, about),
  });
  return {
    ...trial,
    previews,
    differences: differencesOf(desk, trial.text, typed),
    errors: isUnknown ? [{ field: 'ticket', text: letterTextWords[visit.language].ticket.none }] : [],
  };
}

/** Returns the HTML part for an address. Without sealed input it shows the saved letter. Null if it is not of this desk. */
export async function readTextHtml(visit: AdminVisit, desk: Desk, text: LetterText, sealed: string | null) {
  const { language, services } = visit;
  const at = services.world.clock.now();
  const first = { deskId: desk.id, situation: situationsOf(text)[0]!, language, said: '', ticket: '', at };
  const shown = sealed === null ? first : openSealed<Shown>(services.world.signer, 'letter', sealed)?.value;
  if (shown?.deskId !== desk.id || !situationsOf(text).includes(shown.situation)) return null;
  const typed = shown.said ? withSaid(savedTemplate(desk, text), shown) : savedTemplate(desk, text);
  const real = await realTicket(visit, desk, shown.ticket);
  // The user may no longer read this ticket.
  if (shown.ticket !== '' && real === null) return null;
  return write(visit, desk, { ...shown, text, typed, real })?.html ?? null;
}

interface Writing extends Shown {
  text: LetterText;
  typed: LetterTemplate;
  real: ShownTicket | null;
}

function write({ services, actor }: AdminVisit, desk: Desk, writing: Writing): WrittenLetter | null {
  const { text, typed, situation, language, at, real } = writing;
  const tried = { ...desk, templates: { ...desk.templates, [text]: typed } };
  return previewLetter(services.world, { desk: tried, situation, language, agentName: actor.name, at, real });
}

async function realTicket({ services, actor }: AdminVisit, desk: Desk, typed: string): Promise<ShownTicket | null> {
  return typed === '' ? null : findShownTicket(services.world, actor, desk, typed);
}

function differencesOf({ languages }: Desk, text: LetterText, typed: LetterTemplate): Difference[] {
  const builtIn = builtInTemplate(text);
  // Ignore blank lines, since readers do not see them as changes.
  const whole = ({ subject, text }: LetterTemplate, language: Language) =>
    `${subject[language]}\n${text[language]}`.replace(/\n\s*\n/g, '\n');
  return languages
    .filter((language) => whole(builtIn, language) !== whole(typed, language))
    .map((language) => ({ language, lines: compareLines(whole(builtIn, language), whole(typed, language)) }));
}

/** Cuts the typed text to twice the maximum, so that page and address stay small. */
function shortened({ subject, text }: LetterTemplate): LetterTemplate {
  const cut = (words: InEachLanguage) =>
    inEachLanguage((language) => words[language].slice(0, 2 * templateCharactersMax).toWellFormed());
  return { subject: cut(subject), text: cut(text) };
}

function withSaid({ subject, text }: LetterTemplate, { said, language }: Shown): LetterTemplate {
  const [phrase, words] = JSON.parse(inflateRawSync(Buffer.from(said, 'base64')).toString()) as [string, string];
  return { subject: { ...subject, [language]: phrase }, text: { ...text, [language]: words } };
}

function press(text: string): string {
  return deflateRawSync(text).toString('base64');
}
