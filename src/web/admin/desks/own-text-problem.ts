import { type Language, languages } from '#domain/language.ts';
import type { OwnTextProblem } from '#domain/letters/own-texts.ts';
import { letterWords } from '#locales/admin/messages.ts';
import type { NotSaved } from '#web/admin/desks/definitions/definition-post.ts';
import { languageInSentence } from '#web/shared/problem-words.ts';
import type { FieldError } from '#web/ui/field/fields.tsx';

/** Returns what is wrong with a desk's text and how to fix it: each unknown placeholder, the likely one, and all that exist. */
export function ownTextProblemInWords(problem: OwnTextProblem, language: Language): { field: string; text: string } {
  const { problems: say } = letterWords[language];
  const { field } = problem;
  switch (problem.problem) {
    case 'missing': {
      const named = languages.find((each) => field.endsWith(`-${each}`))!;
      return { field, text: say.missing({ language: languageInSentence(named, language) }) };
    }
    case 'brace':
      return { field, text: say.brace };
    case 'long':
      return { field, text: say.long({ characters: String(problem.characters), max: String(problem.max) }) };
    case 'unknown': {
      const each = problem.unknown.flatMap(({ name, meant }) => [
        say.unknown({ name }),
        ...(meant === null ? [] : [say.meant({ name: meant })]),
      ]);
      const list = problem.known.map((name) => `{${name}}`).join(', ');
      return { field, text: [...each, say.known({ list })].join(' ') };
    }
  }
}

/** Returns why a definition was not saved, by field. Problems without words of their own are those of its texts. */
export function definitionErrors(
  refused: NotSaved<{ field: string; problem: string }>,
  language: Language,
  { tooMany, ...own }: Record<string, string>,
): FieldError[] {
  if (refused.refused === 'tooMany') return [{ field: 'name', text: tooMany! }];
  return refused.problems.map((each) =>
    Object.hasOwn(own, each.problem)
      ? { field: each.field, text: own[each.problem]! }
      : ownTextProblemInWords(each as OwnTextProblem, language),
  );
}
