import { macroWords } from '#locales/console/messages.ts';
import { useVisit } from '#web/document/use-visit.ts';

/** What is said of macros, in the agent's language. */
export function useMacroWords() {
  return macroWords[useVisit().language];
}
