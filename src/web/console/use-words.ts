import type { InEachLanguage } from '#domain/language.ts';
import * as areas from '#locales/console/messages.ts';
import { words as deskWords } from '#locales/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';

export const useWords = () => useIn(areas.consoleWords);
export const useCallWords = () => useIn(areas.callWords);
export const useDeskWords = () => useIn(deskWords);
export const useExplainWords = () => useIn(areas.explainWords);
export const useForecastWords = () => useIn(areas.forecastWords);
export const useMacroWords = () => useIn(areas.macroWords);
export const useNoticingWords = () => useIn(areas.noticingWords);
export const useRelationWords = () => useIn(areas.relationWords);
export const useSettingsWords = () => useIn(areas.ownSettingsWords);
export const useStrangerWords = () => useIn(areas.strangerWords);
export const useTicketClockWords = () => useIn(areas.ticketClockWords);
export const useTogetherWords = () => useIn(areas.togetherWords);
export const useViewWords = () => useIn(areas.viewWords);
export const useWritingWords = () => useIn(areas.writingWords);

/** Returns these texts in the agent's language. */
function useIn<Words>(words: InEachLanguage<Words>): Words {
  return words[useVisit().language];
}
