import { ownSettingsWords } from '#locales/console/messages.ts';
import { useVisit } from '#web/document/use-visit.ts';

/** What the page of one's own settings says, in the agent's language. */
export function useSettingsWords() {
  return ownSettingsWords[useVisit().language];
}
