import { writingWords } from '#locales/console/messages.ts';
import { useVisit } from '#web/document/use-visit.ts';

/** What the composer says of writing, in the agent's language. */
export function useWritingWords() {
  return writingWords[useVisit().language];
}
