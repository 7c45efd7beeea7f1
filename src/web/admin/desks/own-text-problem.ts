import type { Language } from '#domain/language.ts';
import { type OwnTextProblem, ownTextCharactersMax } from '#domain/own-texts.ts';
import { letterWords } from '#locales/admin/letters/messages.ts';

/** What is wrong with a desk's own text and how to put it right: each unknown name, what was meant by it, and what there is. */
export function ownTextProblemInWords(problem: OwnTextProblem, language: Language): { field: string; text: string } {
  const { problems: say } = letterWords[language];
  const { field } = problem;
  switch (problem.problem) {
    case 'missing':
    case 'brace':
      return { field, text: say[problem.problem] };
    case 'long':
      return { field, text: say.long({ characters: String(problem.characters), max: String(ownTextCharactersMax) }) };
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
