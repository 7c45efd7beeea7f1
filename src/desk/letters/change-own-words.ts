import { changeAsSeen, type OnDesk } from '#desk/desks/on-desk.ts';
import type { Invalid } from '#desk/spine/outcome.ts';
import type { ChangedMeanwhile } from '#desk/spine/seen.ts';
import type { Store } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { fieldsOfTexts } from '#domain/directory/fields.ts';
import { type InEachLanguage, onlyIn } from '#domain/language.ts';
import { type OwnTextProblem, placeholders, readOwnTexts } from '#domain/letters/own-texts.ts';
import { isSameTemplate, readTemplate, type TemplateProblem, templateFields } from '#domain/letters/read-template.ts';
import type { LetterText, OwnLetter } from '#domain/letters/registry.ts';
import type { LetterTemplate } from '#domain/letters/texts.ts';
import { builtInTemplate } from '#locales/mail/messages.ts';

type OwnWordsChanged = OnDesk<Invalid<OwnTextProblem> | ChangedMeanwhile>;

/**
 * Changes the desk's own paragraph in one letter, if it is still as its editor saw it; empty texts remove it. Applies to
 * letters written from now on. Changes of different letters do not conflict.
 */
export function changeOwnWords(
  world: Store,
  actor: Actor,
  deskId: string,
  { letter, written, seen }: { letter: OwnLetter; written: InEachLanguage; seen: string | null },
): Promise<OwnWordsChanged> {
  return changeAsSeen<Invalid<OwnTextProblem>>(world, actor, { deskId, seen, part: 'letters' }, (desk) => {
    const read = readOwnTexts(letter, written, { known: placeholders, needed: desk.languages });
    if ('problems' in read) return read;
    const { [letter]: former, ...others } = desk.ownWords ?? {};
    const ownWords = read.texts === null ? others : { ...others, [letter]: read.texts };
    return {
      before: fieldsOfTexts(letter, former),
      after: fieldsOfTexts(letter, read.texts),
      settings: { ownWords },
    };
  });
}

type TemplateChanged = OnDesk<Invalid<TemplateProblem> | ChangedMeanwhile>;

/**
 * Changes the text of a letter, if it is still as its editor saw it. Saving the built-in text removes the desk's own, so that
 * later updates apply. Letters already composed keep their bytes. Changes of different texts do not conflict.
 */
export function changeTemplate(
  world: Store,
  actor: Actor,
  deskId: string,
  { text, written, seen }: { text: LetterText; written: LetterTemplate; seen: string | null },
): Promise<TemplateChanged> {
  return changeAsSeen<Invalid<TemplateProblem>>(world, actor, { deskId, seen, part: 'letters' }, (desk) => {
    const read = readTemplate(text, written, desk.languages);
    if ('problems' in read) return read;
    const { [text]: _, ...others } = desk.templates ?? {};
    const isBuiltIn = isSameTemplate(read.template, builtInTemplate(text), desk.languages);
    return {
      // The audit trail shows the old and new text, including built-in text.
      before: templateFields(text, savedTemplate(desk, text)),
      after: templateFields(text, read.template),
      settings: { templates: isBuiltIn ? others : { ...others, [text]: read.template } },
    };
  });
}

/** Returns a letter's text as its form shows it: the desk's own, else the built-in one in the desk's languages. */
export function savedTemplate({ templates, languages }: Pick<Desk, 'templates' | 'languages'>, text: LetterText) {
  const { subject, text: body } = builtInTemplate(text);
  return templates?.[text] ?? { subject: onlyIn(subject, languages), text: onlyIn(body, languages) };
}
