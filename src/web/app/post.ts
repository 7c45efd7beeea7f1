import { data } from 'react-router';
import type { Refused } from '#desk/spine/outcome.ts';
import { type InEachLanguage, inEachLanguage } from '#domain/language.ts';
import { onOneLine } from '#domain/text-scan.ts';

/**
 * Returns the posted form, or throws a 400 response if the body is not a form. Removes U+0000, which PostgreSQL cannot store and
 * only attackers send.
 */
export async function readForm(request: Request): Promise<FormData> {
  const sent = await request.formData().catch(() => {
    throw data(null, 400);
  });
  const form = new FormData();
  for (const [name, value] of sent) {
    if (typeof value === 'string') form.append(name, value.replaceAll('\0', ''));
    else form.append(name, value);
  }
  return form;
}

/** Returns a field's text exactly as typed, as passwords need it; '' if it is missing or a file. */
export function exactText(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

/** Returns a field's trimmed text with Unix line ends; '' if it is missing or a file. */
export function fieldText(form: FormData, name: string): string {
  return exactText(form, name).replaceAll('\r\n', '\n').trim();
}

/** Returns a text from four fields, `label-fr` to `label-en`. */
export function fieldTexts(form: FormData, name: string): InEachLanguage {
  return inEachLanguage((language) => fieldText(form, `${name}-${language}`));
}

/** Like `fieldTexts`, with each text on a single line, for labels in lists. */
export function fieldLines(form: FormData, name: string): InEachLanguage {
  const texts = fieldTexts(form, name);
  return inEachLanguage((language) => onOneLine(texts[language]));
}

/** Returns the trimmed texts of several fields. */
export function typedFields<Name extends string>(form: FormData, names: readonly Name[]): Record<Name, string> {
  return Object.fromEntries(names.map((name) => [name, fieldText(form, name)])) as Record<Name, string>;
}

/** Returns one of the allowed values, or null. */
export function choiceOf<W extends string>(form: FormData, name: string, choices: readonly W[]): W | null {
  const value = form.get(name);
  return choices.find((choice) => choice === value) ?? null;
}

/**
 * The result of a verb. Throws 404 if what it concerns is missing, or hidden from the actor. `isRefused` would bring the desk into
 * the browser, since components import this file.
 */
export function found<Result>(outcome: Result): Exclude<Result, Refused<'missing'>> {
  const isMissing = typeof outcome === 'object' && (outcome as { refused?: unknown } | null)?.refused === 'missing';
  if (isMissing) throw data(null, 404);
  return outcome as Exclude<Result, Refused<'missing'>>;
}

/** The loader of an address that has no page and only accepts posts. */
export function noPage(): never {
  throw data(null, 404);
}
