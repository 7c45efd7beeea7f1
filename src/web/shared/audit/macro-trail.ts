import { type Language, readLanguage } from '#domain/language.ts';
import { macroDeeds, readActs } from '#domain/messages/acts.ts';
import { isTab } from '#domain/messages/written-message.ts';
import { deskMacroWords } from '#locales/admin/messages.ts';
import { actInWords } from '#locales/console/macros/act-words.ts';
import { consoleWords } from '#locales/console/messages.ts';
import { words } from '#locales/messages.ts';

/**
 * Returns the label of a macro's field in the trail. An unknown field is the name of a macro that moved; it is returned
 * unchanged.
 */
export function macroFieldName(field: string, language: Language): string {
  const say = deskMacroWords[language];
  const [, base = field, tag] = /^(name|text|reason)-(fr|nl|de|en)$/.exec(field) ?? [];
  const known = ['name', 'text', 'reason', 'tab', ...macroDeeds].find((each) => each === base);
  if (known === undefined) return field;
  const textLanguage = readLanguage(tag);
  const name = say[known as 'name' | 'tab'];
  return textLanguage === null ? name : `${name} (${words[language].languages[textLanguage]})`;
}

/** Returns a field's value as text. Ids of people and teams stay as they are, since these may be deleted. */
export function macroFieldValue(field: string, value: string, language: Language): string {
  if (field === 'tab' && isTab(value)) return consoleWords[language].composer.tabs[value];
  const deed = macroDeeds.find((each) => each === field);
  const [act] = deed === undefined ? [] : readActs({ [deed]: value });
  const namesOne = act && ((act.do === 'assign' && act.to === 'agent') || (act.do === 'team' && act.teamId !== null));
  return act && !namesOne ? actInWords(act, { agents: [], teams: [] }, language) : value;
}
