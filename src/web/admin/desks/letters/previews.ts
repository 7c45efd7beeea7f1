import { exampleNumber } from '#desk/letters/example-ticket.ts';
import { previewLetter } from '#desk/letters/preview-letter.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { type InEachLanguage, type Language, noText } from '#domain/language.ts';
import type { Placeholder } from '#domain/letters/own-texts.ts';
import type { OwnLetter, PreviewSituation } from '#domain/letters/registry.ts';
import { ownLetters, situationsIn } from '#domain/letters/texts.ts';
import type { WrittenLetter } from '#mail/letters/letter.ts';
import { placeholderValues } from '#mail/letters/own-words.ts';
import type { AdminVisit } from '#web/admin/admin-visit.ts';
import { existing } from '#web/app/responses.ts';
import { urls } from '#web/app/urls.ts';
import { openSealed, sealFor } from '#web/shared/sealed.ts';

/** A letter in one language. `html` is the address of its HTML part. */
export interface LetterPreview extends WrittenLetter {
  language: Language;
  from: string;
}

interface Trial {
  letter: OwnLetter;
  situation: PreviewSituation;
  typed: InEachLanguage;
}

/** The sealed state in the address of an HTML part. It shows the same letter as the page, saved or not. */
export interface Shown {
  deskId: string;
  situation: PreviewSituation;
  language: Language;
  /** The typed text in that language, as its page writes it. */
  said: string;
  /** The number of a real ticket; empty for the sample ticket. */
  ticket: string;
  at: string;
}

export function letterOf(name: string): OwnLetter {
  return existing(ownLetters.find((each) => each === name));
}

/** Returns the selected situation, or the letter's first one. */
export function situationOf(letter: OwnLetter, name: string): PreviewSituation {
  const all = situationsIn(letter);
  return all.find((each) => each === name) ?? all[0]!;
}

export function savedWords({ ownWords }: Desk, letter: OwnLetter): InEachLanguage {
  return ownWords?.[letter] ?? noText;
}

export function exampleValues(desk: Desk, language: Language): Record<Placeholder, string> {
  return placeholderValues({ desk, language, number: exampleNumber(desk) });
}

/** Returns the letter in the languages of the desk with the typed text, valid or not. Null if the desk never sends it. */
export function previewsOf(visit: AdminVisit, desk: Desk, { letter, situation, typed }: Trial): LetterPreview[] | null {
  return previewsIn(visit, desk, {
    situation,
    saidIn: (language) => typed[language],
    write: (shown) => write(visit, desk, letter, shown),
    hrefOf: (about) => urls.deskLetterMail(desk.prefix, letter, about),
  });
}

interface Previewed extends Pick<Shown, 'situation'>, Partial<Pick<Shown, 'ticket'>> {
  saidIn(language: Language): string;
  write(shown: Shown): WrittenLetter | null;
  /** Returns the address of the HTML part. */
  hrefOf(about: { shown: string }): string;
}

/** Returns a letter in the languages of the desk, each with the sealed state of its HTML part. Null if the desk never sends it. */
export function previewsIn({ services }: AdminVisit, desk: Desk, previewed: Previewed): LetterPreview[] | null {
  const { situation, ticket = '', saidIn, write, hrefOf } = previewed;
  const { signer, clock } = services.world;
  const at = clock.now();
  const previews = desk.languages.map((language): LetterPreview | null => {
    const shown: Shown = { deskId: desk.id, situation, language, said: saidIn(language), ticket, at };
    const written = write(shown);
    const from = `${desk.names[language]} <${desk.mailbox}>`;
    return written && { ...written, language, from, html: hrefOf({ shown: sealFor(signer, 'letter', shown) }) };
  });
  return previews.every((preview) => preview !== null) ? previews : null;
}

/** Returns the HTML part for an address. Without sealed input it shows the saved letter. Null if it is not of this desk. */
export function readHtml(visit: AdminVisit, desk: Desk, letter: OwnLetter, sealed: string | null): string | null {
  const { language, services } = visit;
  const saved = { situation: situationOf(letter, ''), said: savedWords(desk, letter)[language], ticket: '' };
  const shown =
    sealed === null
      ? { ...saved, deskId: desk.id, language, at: services.world.clock.now() }
      : openSealed<Shown>(services.world.signer, 'letter', sealed)?.value;
  return shown?.deskId === desk.id ? (write(visit, desk, letter, shown)?.html ?? null) : null;
}

function write({ services, actor }: AdminVisit, desk: Desk, letter: OwnLetter, shown: Shown): WrittenLetter | null {
  const { said, situation, language, at } = shown;
  const words = { ...savedWords(desk, letter), [language]: said };
  const tried = { ...desk, ownWords: { ...desk.ownWords, [letter]: words } };
  return previewLetter(services.world, { desk: tried, situation, language, agentName: actor.name, at });
}
