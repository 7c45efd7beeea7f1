import { strangerWords } from '#locales/console/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';

/** Returns the texts about strangers, complaints and missing answers in the agent's language. */
export function useStrangerWords() {
  return strangerWords[useVisit().language];
}
