import { consoleWords } from '#locales/console/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';

/** Returns the console's texts in the agent's language. */
export function useWords() {
  return consoleWords[useVisit().language];
}
