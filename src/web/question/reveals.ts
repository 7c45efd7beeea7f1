import type { FormDefinition } from '#domain/forms/definition.ts';
import { questionsOf } from '#domain/forms/questions.ts';

/**
 * Which choices open which questions, as numbers that the style sheet knows (`questions.css`): without scripts a browser
 * hides what is not asked. A question below a hidden one is hidden with it. Without them all is shown, and the page is whole.
 */
export interface Reveals {
  /** Of a choice: the numbers that it opens. */
  opens(questionId: string, choiceId: string): string | undefined;
  /** Of a question: the numbers that must all be open. */
  openedBy(questionId: string): string | undefined;
}

/** As many as the style sheet has rules for. Later ones are always shown. */
const revealsMax = 30;

export function revealsOf(definition: FormDefinition): Reveals {
  const conditional = questionsOf(definition).flatMap(({ id, condition }) => (condition ? [{ id, condition }] : []));
  const numbers = new Map(conditional.slice(0, revealsMax).map(({ id }, place) => [id, place + 1]));
  const above = new Map(conditional.map(({ id, condition }) => [id, condition.question]));
  const joined = (found: (number | undefined)[]) => {
    const known = found.filter((number) => number !== undefined);
    return known.length > 0 ? known.join(' ') : undefined;
  };
  return {
    opens: (questionId, choiceId) =>
      joined(
        conditional
          .filter(({ condition }) => condition.question === questionId && condition.is.includes(choiceId))
          .map(({ id }) => numbers.get(id)),
      ),
    openedBy: (questionId) => joined(chain(questionId, above).map((id) => numbers.get(id))),
  };
}

/** A question and those on whose choices it hangs. Conditions point upwards, so this ends; a damaged form ends it too. */
function chain(questionId: string, above: ReadonlyMap<string, string>): string[] {
  const ids: string[] = [];
  for (let id: string | undefined = questionId; id !== undefined && !ids.includes(id); id = above.get(id)) ids.push(id);
  return ids;
}
