import type { Desk } from '#domain/desks/desk.ts';
import type { Language } from '#domain/language.ts';
import { fillPlaceholders } from '#domain/letters/own-texts.ts';
import { supportWords } from '#locales/public/messages.ts';

/** Returns who may use the desk (R8): its own text with the current editor limit, or a default text with that limit. */
export function helpedView(desk: Desk, language: Language): { title: string; text: string } {
  const { helped: words } = supportWords[language];
  const editors = desk.editorsPerSiteMax;
  const own = desk.audience?.[language];
  if (!own) return { title: words.editors, text: words.editorsText({ editors }) };
  return { title: words.own, text: fillPlaceholders(own, { editors: String(editors), desk: desk.names[language] }) };
}
