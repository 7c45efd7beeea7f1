import { useActionData, useSearchParams } from 'react-router';

/** Returns the text about the change that `?done=` names; one text alone is for every name. Null on the answer to a post. */
export function useDone(texts: string | object = {}): string | null {
  const [parameters] = useSearchParams();
  const name = parameters.get('done');
  const isAnswer = useActionData() !== undefined;
  if (isAnswer || name === null) return null;
  if (typeof texts === 'string') return texts;
  return Object.hasOwn(texts, name) ? (texts as Record<string, string>)[name]! : null;
}
