import { consoleWords } from '#locales/console/messages.ts';
import { useVisit } from '#web/document/use-visit.ts';

/** The console's words in the agent's language. */
export function useWords() {
  return consoleWords[useVisit().language];
}
