import type { Desk } from '#domain/desks/desk.ts';
import type { Language } from '#domain/language.ts';
import { fillPlaceholders } from '#domain/letters/own-texts.ts';
import { supportWords } from '#locales/public/messages.ts';

/** Whom a desk helps (R8): in its own words where it has some, with the cap of editors as it is now; else what that cap makes. */
export function helpedView(desk: Desk, language: Language): { title: string; text: string } {
  const { helped: words } = supportWords[language];
  const editors = desk.editorsPerSiteMax;
  const own = desk.audience?.[language];
  if (!own) return { title: words.editors, text: words.editorsText({ editors }) };
  return { title: words.own, text: fillPlaceholders(own, { editors: String(editors), desk: desk.names[language] }) };
}
