import { writingWords } from '#locales/console/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';

/** Returns the composer's texts in the agent's language. */
export function useWritingWords() {
  return writingWords[useVisit().language];
}
