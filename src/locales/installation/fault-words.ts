import type { Problem } from '#domain/installation/faults.ts';
import { targetLimits } from '#domain/targets/targets.ts';
import type { InstallationWords } from '#locales/fr/installation.ts';

/** Returns the message of a check of the shape in words. Another message, such as one of the library, stays as it is. */
export function shapeInWords(message: string, { shapes }: InstallationWords): string {
  const words = Object.hasOwn(shapes, message) ? shapes[message as keyof typeof shapes] : message;
  return typeof words === 'string' ? words : words({ max: targetLimits.hoursMax });
}

/** Returns how to mend what a verb refused: one sentence for each of its problems. */
export function refusalInWords(refused: { refused: string }, words: InstallationWords): string {
  const { problems = [] } = refused as { problems?: readonly (string | Problem)[] };
  if (refused.refused !== 'invalid') return sentenceOf(refused.refused, words);
  return problems.map((problem) => problemInWords(problem, words)).join(' ');
}

function problemInWords(given: string | Problem, words: InstallationWords): string {
  if (typeof given === 'string') return sentenceOf(given, words);
  const { field, problem, min, max } = given;
  const limits = max === undefined ? [] : [min === undefined ? words.atMost({ max }) : words.between({ min, max })];
  return [`${field}: ${sentenceOf(problem, words)}`, ...limits].join(' ');
}

function sentenceOf(name: string, { refusals, refused }: InstallationWords): string {
  return Object.hasOwn(refusals, name) ? refusals[name as keyof typeof refusals] : refused({ name });
}

/** Returns how to mend a text in one language. */
export function textInWords(given: Problem, words: InstallationWords): string {
  const { problem, max = 0, characters = 0, unknown = [], known = [], names = [], name = '', by = '' } = given;
  const { texts } = words;
  switch (problem) {
    case 'missing':
      return texts.missing;
    case 'long':
      return texts.long({ characters, max });
    case 'brace':
      return texts.brace;
    case 'unknown':
      return unknown
        .map(({ name: typed, meant }) =>
          meant
            ? texts.meant({ typed: braced([typed]), meant: braced([meant]) })
            : texts.unknown({ typed: braced([typed]), known: braced(known) }),
        )
        .join(' ');
    case 'lacking':
      return texts.lacking({ names: braced(names) });
    case 'beside':
      return texts.beside({ name: braced([name]) });
    case 'swallowed':
      return texts.swallowed({ name: braced([name]), by: braced([by]) });
    case 'numbered':
      return texts.numbered;
    default:
      return sentenceOf(problem, words);
  }
}

function braced(names: readonly string[]): string {
  return names.map((name) => `{${name}}`).join(', ');
}
