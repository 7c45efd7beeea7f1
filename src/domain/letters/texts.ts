import type { InEachLanguage } from '#domain/language.ts';
import {
  inEveryText,
  inTicketTexts,
  type TextPlaceholder,
  type WordPlaceholder,
} from '#domain/letters/placeholders.ts';
import {
  type LetterName,
  type LetterSection,
  type LetterText,
  lettersThat,
  type OwnLetter,
  type PreviewSituation,
  rulesOf,
  type TextRules,
} from '#domain/letters/registry.ts';

/** The text of a letter: the subject phrase, and paragraphs with placeholders. */
export interface LetterTemplate {
  subject: InEachLanguage;
  text: InEachLanguage;
}

/** A missing text is the built-in one. */
export type LetterTemplates = Partial<Record<LetterText, LetterTemplate>>;

interface PlacedText extends Omit<TextRules, 'section'> {
  text: LetterText;
  letter: LetterName;
  section: LetterSection;
}

const placed = lettersThat(() => true).flatMap((letter): PlacedText[] => {
  const { of, texts } = rulesOf(letter);
  return Object.entries(texts).map(([text, rules]) => {
    const section = (rules.section ?? (of === 'access' ? 'access' : letter)) as LetterSection;
    return { ...rules, text: text as LetterText, letter, section };
  });
});
const placedBy = new Map(placed.map((each) => [each.text, each]));

/** Every text that a desk can replace. */
export const allTexts: readonly LetterText[] = placed.map(({ text }) => text);
/** The groups of texts on the page of a desk's letters, and those that can have a paragraph of the desk. */
export const letterSections: readonly LetterSection[] = [...new Set(placed.map(({ section }) => section))];
export const ownLetters = letterSections.filter((section): section is OwnLetter =>
  placed.some((each) => each.section === section && rulesOf(each.letter).paragraph),
);

/** The rules of a text, with its letter and section. */
export function textRules(text: LetterText): PlacedText {
  return placedBy.get(text)!;
}

/** Returns the texts of a section. */
export function textsOf(section: LetterSection): LetterText[] {
  return placed.filter((each) => each.section === section).map(({ text }) => text);
}

/** Returns the situations in which a text is previewed: its own, and for an acknowledgement also an unproved address (R3). */
export function situationsOf(text: LetterText): readonly PreviewSituation[] {
  return textRules(text).unproved ? [text, 'stranger'] : [text];
}

/** Returns the situations in which the letters of a section are sent, the unproved address last. */
export function situationsIn(section: LetterSection): readonly PreviewSituation[] {
  const texts = textsOf(section);
  return [...texts, ...texts.flatMap((text) => situationsOf(text).slice(1))];
}

/** Whether a letter is about access. Its preview shows no ticket. */
export function isAboutAccess(situation: PreviewSituation): boolean {
  return situation !== 'stranger' && textRules(situation).section === 'access';
}

/** Returns the placeholders of a text, the required ones first. */
export function knownPlaceholders(text: LetterText): TextPlaceholder[] {
  const { must, may = [], letter } = textRules(text);
  const { of, nameless, paragraph } = rulesOf(letter);
  const common = of === 'ticket' && !nameless ? [...inTicketTexts, ...inEveryText] : inEveryText;
  return [...new Set([...must, ...may, ...(paragraph ? (['paragraph'] as const) : []), ...common])];
}

/** Returns the placeholders of a text's subject. */
export function subjectPlaceholders(text: LetterText): WordPlaceholder[] {
  return ['desk', ...(textRules(text).subject ?? [])];
}
