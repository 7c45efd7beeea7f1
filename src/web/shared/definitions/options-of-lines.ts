import type { OptionInput } from '#domain/fields/field.ts';
import { inEachLanguage, type Language } from '#domain/language.ts';

/** The inverse of `optionLines`: the options of a form. Returns the first line that is no key with a name per language. */
export function optionsOfLines(text: string, languages: readonly Language[]): OptionInput[] | { line: string } {
  const lines = text.split('\n').flatMap((line) => line.trim() || []);
  const options = lines.map((line) => optionOfLine(line, languages));
  const bad = options.indexOf(null);
  return bad >= 0 ? { line: lines[bad]! } : options.filter((option) => option !== null);
}

function optionOfLine(line: string, languages: readonly Language[]): OptionInput | null {
  const colon = line.indexOf(':');
  const names = namesIn(line.slice(colon + 1));
  if (colon < 0 || names.length !== languages.length) return null;
  const nameIn = (language: Language) => names[languages.indexOf(language)] ?? '';
  return { key: line.slice(0, colon), names: inEachLanguage(nameIn) };
}

function namesIn(text: string): string[] {
  const names = [''];
  for (const [sign] of text.matchAll(/\\[\\|]|./gsu))
    if (sign === '|') names.push('');
    else names.push(names.pop() + (sign.length === 1 || !sign.startsWith('\\') ? sign : sign.slice(1)));
  return names.map((name) => name.trim());
}
