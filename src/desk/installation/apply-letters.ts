import { changeOwnWords, changeTemplate } from '#desk/letters/change-own-words.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { differences, fieldsOfTexts } from '#domain/directory/fields.ts';
import type { DeskEntry } from '#domain/installation/installation.ts';
import { type InEachLanguage, noText, trimmed } from '#domain/language.ts';
import { isSameTemplate } from '#domain/letters/read-template.ts';
import type { LetterText, OwnLetter } from '#domain/letters/registry.ts';
import type { LetterTemplate } from '#domain/letters/texts.ts';
import { textInWords } from '#locales/installation/fault-words.ts';
import { builtInTemplate } from '#locales/mail/messages.ts';
import { type Application, doneTo, isAsWanted, isLeftAlone, make, type Path, type Placing } from './application.ts';

/** Sets a desk's own paragraphs and texts of letters. Texts that the file does not name stay. */
export async function applyLetters(app: Application, desk: Desk, entry: DeskEntry, parent: Path): Promise<void> {
  const { paragraphs = {}, texts = {} } = entry.letters ?? {};
  const path = [...parent, 'letters'];
  for (const [letter, wanted] of entriesOf(paragraphs))
    await applyParagraph(app, desk, { letter, wanted }, [...path, 'paragraphs', letter]);
  for (const [text, wanted] of entriesOf(texts)) await applyText(app, desk, { text, wanted }, [...path, 'texts', text]);
  const left = (own: object | undefined, named: object) => Object.keys(own ?? {}).filter((name) => !(name in named));
  isLeftAlone(app, [...path, 'paragraphs'], left(desk.ownWords, paragraphs));
  isLeftAlone(app, [...path, 'texts'], left(desk.templates, texts));
}

function entriesOf<N extends string, V>(entries: Partial<Record<N, V>>): [N, V][] {
  return Object.entries(entries).filter(([, value]) => value !== undefined) as [N, V][];
}

async function applyParagraph(
  app: Application,
  desk: Desk,
  { letter, wanted }: { letter: OwnLetter; wanted: InEachLanguage | null },
  path: Path,
): Promise<void> {
  const before = desk.ownWords?.[letter] ?? null;
  const after = wanted && trimmed(wanted);
  const changed = differences(fieldsOfTexts(letter, before), fieldsOfTexts(letter, after));
  if (Object.keys(changed).length === 0) return isAsWanted(app, path);
  const change = () => changeOwnWords(app.world, app.actor, desk.id, { letter, written: after ?? noText, seen: null });
  await make(app, doneTo(before, after), path, change, {}, textField);
}

async function applyText(
  app: Application,
  desk: Desk,
  { text, wanted }: { text: LetterText; wanted: LetterTemplate | null },
  path: Path,
): Promise<void> {
  const builtIn = builtInTemplate(text);
  const own = desk.templates?.[text] ?? null;
  const after = wanted ? { subject: trimmed(wanted.subject), text: trimmed(wanted.text) } : builtIn;
  if (isSameTemplate(own ?? builtIn, after, desk.languages)) return isAsWanted(app, path);
  const change = () => changeTemplate(app.world, app.actor, desk.id, { text, written: after, seen: null });
  await make(app, doneTo(own, wanted), path, change, {}, textField);
}

/** The fields `acknowledgement-subject-fr` and `acknowledgement-fr` stand below the text's name. */
const textField: Placing = (problem, words) => ({
  path: problem.field.split('-').slice(1),
  message: textInWords(problem, words),
});
