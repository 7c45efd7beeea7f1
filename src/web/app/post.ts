import { data, type RouterContextProvider } from 'react-router';
import type { Exceeded } from '#desk/sign-in/sent-body.ts';
import type { Refused } from '#desk/spine/outcome.ts';
import { type InEachLanguage, inEachLanguage } from '#domain/language.ts';
import { onOneLine } from '#domain/text-scan.ts';
import { visitContext } from '#web/app/context.ts';

/** Returns the posted form. Throws 413 with the limit that it exceeds, or 400 if the body is not a form. */
export async function readForm(context: Readonly<RouterContextProvider>): Promise<FormData> {
  const posted = await context.get(visitContext).posted();
  if ('form' in posted) return posted.form;
  if (posted.refused === 'malformed') throw data(null, 400);
  const { limit, max } = posted;
  throw data({ limit, max } satisfies Exceeded, 413);
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
