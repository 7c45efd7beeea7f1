import { callWords, consoleWords, macroWords, writingWords } from '#locales/console/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';

/** Returns the console's texts in the agent's language. */
export function useWords() {
  return consoleWords[useVisit().language];
}

/** Returns the texts for calls and urgent tickets in the agent's language. */
export function useCallWords() {
  return callWords[useVisit().language];
}

/** Returns the texts about macros in the agent's language. */
export function useMacroWords() {
  return macroWords[useVisit().language];
}

/** Returns the composer's texts in the agent's language. */
export function useWritingWords() {
  return writingWords[useVisit().language];
}
