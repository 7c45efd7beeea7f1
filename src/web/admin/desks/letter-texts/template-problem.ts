import { type Language, readLanguage } from '#domain/language.ts';
import type { TemplateProblem } from '#domain/letters/read-template.ts';
import type { LetterText } from '#domain/letters/texts.ts';
import { letterTextWords } from '#locales/admin/messages.ts';
import { words } from '#locales/messages.ts';
import { ownTextProblemInWords } from '#web/admin/desks/own-text-problem.ts';
import { placeholderInWords } from './placeholder-words.ts';

/** Returns what is wrong with a letter's text, where, and how to fix it. */
export function templateProblemInWords(
  problem: TemplateProblem,
  text: LetterText,
  language: Language,
): { field: string; text: string } {
  const { field } = problem;
  return { field, text: `${placeOf(field, language)} – ${inWords(problem, text, language)}` };
}

function inWords(problem: TemplateProblem, text: LetterText, language: Language): string {
  const { problems: say } = letterTextWords[language];
  switch (problem.problem) {
    case 'lacking': {
      const list = problem.names.map((name) => `{${name}} (${placeholderInWords(name, text, language)})`).join(', ');
      return say.lacking({ list });
    }
    case 'beside':
      return say.beside(problem);
    case 'swallowed':
      return say.swallowed(problem);
    case 'numbered':
      return say.numbered;
    case 'missing':
      return say.missing;
    case 'long':
      return say.long({ characters: String(problem.characters), max: String(problem.max) });
    default:
      return ownTextProblemInWords(problem, language).text;
  }
}

/** Returns "French, subject", since four fields can have the same error. */
function placeOf(field: string, language: Language): string {
  const say = letterTextWords[language];
  const [, part, tag] = /-(subject|text)-(fr|nl|de|en)$/.exec(field)!;
  return say.problems.where({
    language: words[language].languages[readLanguage(tag)!],
    part: part === 'subject' ? say.subject : say.text,
  });
}
