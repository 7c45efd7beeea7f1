import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { HttpDesk } from '#test/http-desk.ts';
import { type PageForm, readForms } from '../page-forms.ts';
import type { Viewer } from '../viewers.ts';
import type { MatrixWorld } from '../world.ts';

/** What a form sends: several values of one name are a list. Null is a field that is not sent. */
export type Fields = Record<string, string | string[] | File | null>;

export interface Sent {
  /** Left out, it is POST. */
  method?: string;
  to: string;
  fields: Fields;
  /** Sent as JSON, where no form is; null is no body. */
  json?: object | null;
  /** Of this the form speaks: its id or number. An answer about nothing says the same to who may not. */
  about?: string[];
}

/** One button of one form, on something of one side. */
export interface Post {
  /** The pattern of the route that takes it. */
  route: string;
  /** The button, as its form names it: `intent=note`; empty where a form has one button without a name. */
  press: string;
  /** Who may: it is done, and something is another. */
  by: readonly [string, ...string[]];
  /** Those who know of the thing, and still may not: what they are told may differ from what is told of nothing. */
  known?: readonly string[];
  /** Whether it only answers, with nothing that changes for anyone. */
  onlyAnswers?: boolean;
  /** Everyone may on what is their own: nothing of the first of `by` changes. */
  ownOnly?: boolean;
  /** Its address is a secret, and who has it may; others have another. */
  byLink?: boolean;
  /** Whoever sends it is answered alike: no answer tells who may and who may not. */
  quiet?: boolean;
  send(given: Given): Sent | Promise<Sent>;
}

/** What a post is made of. */
export interface Given {
  matrix: MatrixWorld;
  desk: HttpDesk;
  /** The first of those who may. */
  viewer: Viewer;
  /** A form of a page, as it comes to the first of those who may, with this button and these words in it. */
  filled(at: string, press: string, fields?: Fields): Promise<Sent>;
}

export function givenTo({ matrix, desk }: { matrix: MatrixWorld; desk: HttpDesk }, viewer: Viewer): Given {
  return {
    ...{ matrix, desk, viewer },
    async filled(at, press, fields = {}) {
      const reply = await fetch(desk.url + at, { headers: viewer.headers, redirect: 'manual' });
      const forms = readForms(await reply.text(), at);
      const form = forms.find(
        (each) =>
          buttonsOf(each).includes(press) &&
          Object.keys(fields).every(within(each)) &&
          // A button without a name is told by where its form goes: each page has one that signs out.
          (press !== '' || pathOf(each.action) === pathOf(at)),
      );
      const there = forms.flatMap(buttonsOf).filter((each) => !each.startsWith('theme='));
      assert.ok(form, `${viewer.name} finds no “${press}” at ${at} (${reply.status}), but ${there.join(', ')}.`);
      const sent: Fields = {};
      const [name = '', value = ''] = press === '' ? [] : press.split(/=(.*)/s);
      for (const [field, filled] of form.filled) sent[field] = [...listOf(sent[field]), filled];
      if (press !== '') sent[name] = value;
      return { to: form.action, fields: { ...sent, ...fields } };
    },
  };
}

/** Every button of a form, as it is pressed; a form that names none has one without a name. */
export function buttonsOf({ buttons, filled }: PageForm): string[] {
  const hidden = filled.filter(([name]) => deciding.includes(name)).map(([name, value]) => `${name}=${value}`);
  const named = buttons.filter(({ name }) => name !== '').map(({ name, value }) => `${name}=${value}`);
  const isPlain = hidden.length === 0 && (named.length === 0 || named.length < buttons.length);
  return [...hidden, ...named, ...(isPlain ? [''] : [])];
}

/** Fields that say, like a button, what a form is for. */
const deciding = ['intent', 'say'];

/**
 * A button without what it is about: `do=addQuestion:what` is `do=addQuestion`, and `mail=…id…` is `mail`. Two letters are a
 * language.
 */
export function kindOfButton(press: string): string {
  const [name = '', value = ''] = press.split('=');
  return /^[a-z]{3,}(:|$)/i.test(value) ? `${name}=${value.split(':')[0]}` : name;
}

function pathOf(address: string): string {
  return address.split('?')[0]!;
}

function within({ fields, buttons }: PageForm) {
  return (name: string) => fields.includes(name) || buttons.some((button) => button.name === name) || name === 'files';
}

function listOf(value: Fields[string] | undefined): string[] {
  return Array.isArray(value) ? value : typeof value === 'string' ? [value] : [];
}

/** The body of a request, and its type where fetch does not know it. */
export function bodyOf({ fields, json }: Sent): { body: BodyInit | null; headers: Record<string, string> } {
  if (json === null) return { body: null, headers: {} };
  if (json !== undefined) return { body: JSON.stringify(json), headers: { 'content-type': 'application/json' } };
  const pairs = Object.entries(fields).flatMap(([name, value]) =>
    value === null ? [] : (Array.isArray(value) ? value : [value]).map((each) => [name, each] as const),
  );
  if (!pairs.some(([, value]) => value instanceof File))
    return { body: new URLSearchParams(pairs as [string, string][]), headers: {} };
  const form = new FormData();
  for (const [name, value] of pairs) form.append(name, value);
  return { body: form, headers: {} };
}

/** The same about nothing that there is. */
export function aboutNothing(sent: Sent): Sent {
  let text = JSON.stringify(sent);
  for (const about of sent.about ?? []) text = text.replaceAll(about, likeIt(about));
  return JSON.parse(text);
}

function likeIt(about: string): string {
  const [, prefix] = /^([A-Z]+)-\d+-\d\d$/.exec(about) ?? [];
  // Its digits are right: 999 999 modulo 97.
  return prefix ? `${prefix}-999999-26` : randomUUID();
}
