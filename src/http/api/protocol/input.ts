import { isUtf8 } from 'node:buffer';
import type { z } from 'zod';
import { de, en, fr, nl } from 'zod/locales';
import type { BodyRefused } from '#desk/sign-in/sent-body.ts';
import { elseEnglish, type InEachLanguage, type Language } from '#domain/language.ts';
import type { InputShape } from '#http/api/protocol/call.ts';
import { readBytes } from '#http/body/chunks.ts';
import { parseJson } from '#http/body/json.ts';
import { refusalOf } from '#http/body/limits.ts';
import { bodyBytesMax, installationElementsMax, issueCharactersMax, issuesMax, jsonLimits } from '#http/limits.ts';
import type { Issue, Problem } from '#http/problem.ts';
import type { HttpContext } from '#http/request.ts';
import type { IssueName } from '#locales/fr/problems.ts';
import { shapeInWords } from '#locales/installation/fault-words.ts';
import { installationWords } from '#locales/installation/messages.ts';
import { problems } from '#locales/problems/messages.ts';

export interface Input {
  params: unknown;
  query: unknown;
  body: unknown;
  /** The canonical body, which is compared under an Idempotency-Key. */
  sent: string;
}

/** The validated input of a call: 400 for invalid JSON, 422 with its issues for invalid fields. */
export async function readInput(
  shape: InputShape<unknown, unknown, unknown>,
  c: HttpContext,
): Promise<Input | Problem> {
  const language = c.get('languageAsked') ?? 'en';
  const given = shape.body ? await readJson(shape, c) : { json: undefined };
  if (!('json' in given)) return given;
  const odd = pathOfPrototype(given.json);
  if (odd !== null) return invalid(c, odd.join('.'), 'unknownName');
  const parts = { params: readable(c.req.param()), query: flat(c.req.queries()), body: given.json };
  const issues: Issue[] = [];
  const check = (schema: z.ZodType | undefined, value: unknown): unknown => {
    const parsed = schema?.safeParse(value, { error: zodWords[language] });
    if (parsed && !parsed.success) issues.push(...issuesOf(parsed.error, value, language));
    return parsed?.data;
  };
  const input = {
    params: check(shape.params, parts.params),
    query: check(shape.query, parts.query),
    body: check(shape.body, parts.body),
    sent: JSON.stringify(given.json) ?? '',
  };
  return issues.length > 0 ? { problem: 'invalid', issues } : input;
}

async function readJson(
  { bodyMax = 'usual' }: InputShape<unknown, unknown, unknown>,
  c: HttpContext,
): Promise<{ json: unknown } | Problem> {
  const type = c.req.header('content-type') ?? '';
  const [, charset = 'utf-8'] = /;\s*charset\s*=\s*"?([^";\s]+)/i.exec(type) ?? [];
  const isJson = /^application\/([\w.-]+\+)?json\s*(;|$)/i.test(type) && /^utf-?8$/i.test(charset);
  const limits = { ...jsonLimits, ...(bodyMax === 'installation' && { elementsMax: installationElementsMax }) };
  try {
    const bytes = await readBytes(c.req.raw, bodyBytesMax[bodyMax]);
    // JSON is UTF-8 (RFC 8259, 8.1). Other bytes would lose the accents of a text without a word.
    if (!isUtf8(bytes)) return { problem: isJson ? 'malformed' : 'unsupportedType' };
    const text = new TextDecoder().decode(bytes);
    if (text.trim() === '') return { json: {} };
    return isJson ? { json: parseJson(text, limits, storable) } : { problem: 'unsupportedType' };
  } catch (error) {
    return problemOf(c, refusalOf(error));
  }
}

/** The problem of a body that was refused. */
export function problemOf(c: HttpContext, refused: BodyRefused): Problem {
  if (refused.refused === 'malformed') return { problem: 'malformed' };
  const message = problems[c.get('languageAsked') ?? 'en'].bodyLimits[refused.limit]({ max: refused.max });
  return { problem: 'tooLarge', issues: [{ path: 'body', message }] };
}

function storable(_: string, value: unknown): unknown {
  return typeof value === 'string' ? plain(value) : value;
}

/** The schemas leave out a field with this name without a word, where any other unknown field is refused. */
const prototypeName = '__proto__';

function pathOfPrototype(json: unknown): string[] | null {
  if (typeof json !== 'object' || json === null) return null;
  if (Object.hasOwn(json, prototypeName)) return [prototypeName];
  for (const [key, value] of Object.entries(json)) {
    const within = pathOfPrototype(value);
    if (within) return [key, ...within];
  }
  return null;
}

/** PostgreSQL text cannot contain a zero character or half a character. */
function plain(text: string): string {
  return text.replaceAll('\0', ' ').toWellFormed();
}

function readable(params: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, plain(value)]));
}

/** `?status=new&status=open` becomes `status=new,open`. */
function flat(queries: Record<string, string[]>): Record<string, string> {
  return Object.fromEntries(Object.entries(queries).map(([name, values]) => [name, plain(values.join(','))]));
}

function issuesOf(error: z.ZodError, given: unknown, language: Language): Issue[] {
  const named = error.issues.slice(0, issuesMax).flatMap(asMeant).slice(0, issuesMax);
  return named.map((issue) => {
    const path = [...issue.path, ...('keys' in issue && issue.path.length === 0 ? issue.keys.slice(0, 1) : [])];
    const own = isMissing(issue, given) ? 'required' : ownIssue(issue);
    return {
      path: path.join('.'),
      message: own
        ? issueWords(own, language)
        : shapeInWords(issue.message.slice(0, issueCharactersMax), installationWords[language]),
    };
  });
}

function ownIssue(issue: z.core.$ZodIssue): IssueName | undefined {
  return issue.code === 'custom' ? (issue.params?.issue as IssueName | undefined) : undefined;
}

/** Whether a field that must be there is not: the library calls it a field of the type “undefined”. */
function isMissing({ code, path }: z.core.$ZodIssue, given: unknown): boolean {
  const at = path.reduce<unknown>((within, part) => (within as Record<PropertyKey, unknown> | null)?.[part], given);
  return code === 'invalid_type' && at === undefined;
}

/** The issues of the alternative that an object comes closest to, so that the wrong field is named. */
function asMeant(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const within = issue.errors.filter((issues) => issues.every(({ path }) => path.length > 0));
  const [closest] = within.toSorted((one, other) => one.length - other.length);
  return closest?.map((each) => ({ ...each, path: [...issue.path, ...each.path] })) ?? [issue];
}

/** The message for an issue that needs no parameters. */
function issueWords(name: IssueName, language: Language): string {
  const words = problems[language].issues[name];
  return typeof words === 'string' ? words : name;
}

/** A problem with one invalid field. */
export function invalid(c: HttpContext, path: string, name: IssueName): Problem {
  return { problem: 'invalid', issues: [{ path, message: issueWords(name, c.get('languageAsked') ?? 'en') }] };
}

const zodWords: InEachLanguage<z.core.$ZodErrorMap> = elseEnglish({
  fr: fr().localeError,
  nl: nl().localeError,
  de: de().localeError,
  en: en().localeError,
});
