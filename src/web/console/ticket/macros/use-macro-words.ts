import { macroWords } from '#locales/console/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';

/** Returns the texts about macros in the agent's language. */
export function useMacroWords() {
  return macroWords[useVisit().language];
}
