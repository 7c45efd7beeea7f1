import { type InEachLanguage, languages } from '#domain/language.ts';
import { fillPlaceholders, type OwnTextProblem, ownTextProblem } from '#domain/own-texts.ts';

/** A text that a desk has ready for its agents, in the four languages (R27). */
export interface TextBlock {
  id: string;
  deskId: string;
  names: InEachLanguage;
  texts: InEachLanguage;
}

/** What stands in braces in such a text, and is filled in from the ticket. */
export const blockPlaceholders = [
  ...(['requester.name', 'ticket.number', 'ticket.summary', 'site.name', 'site.number'] as const),
  ...(['agent.name', 'desk.name', 'closing.date'] as const),
] as const;
export type BlockPlaceholder = (typeof blockPlaceholders)[number];

/** Null is what this ticket has not: it stays in braces, to be filled before anything is sent. */
export type BlockValues = Record<BlockPlaceholder, string | null>;

const nameCharactersMax = 80;
const textCharactersMax = 4_000;
/** More are not found again. */
export const blocksPerDeskMax = 300;

/** A name and a text in each language, or what is wrong with them; a name in braces that is filled nowhere is refused. */
export function readTextBlock(
  names: InEachLanguage,
  texts: InEachLanguage,
): { block: Pick<TextBlock, 'names' | 'texts'> } | { problems: OwnTextProblem[] } {
  const problems = languages.flatMap((language) => [
    ...ownTextProblem(`name-${language}`, names[language], { known: [], max: nameCharactersMax }),
    ...ownTextProblem(`text-${language}`, texts[language], { known: blockPlaceholders, max: textCharactersMax }),
  ]);
  return problems.length > 0 ? { problems } : { block: { names, texts } };
}

/** A text with the values in it. */
export function fillBlock(text: string, values: BlockValues): string {
  const known = Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== null);
  return fillPlaceholders(text, Object.fromEntries(known));
}

/** Names in braces that nothing filled: whoever reads them would not know what was meant. */
export function unfilledIn(text: string): string[] {
  return blockPlaceholders.filter((name) => text.includes(`{${name}}`)).map((name) => `{${name}}`);
}
