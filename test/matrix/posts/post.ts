import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { HttpDesk } from '#test/http-desk.ts';
import { type PageForm, readForms } from '../page-forms.ts';
import type { Viewer } from '../viewers.ts';
import type { MatrixWorld } from '../world.ts';

/** The fields of a form: several values of one name are a list, and null omits the field. */
export type Fields = Record<string, string | string[] | File | null>;

export interface Sent {
  /** POST by default. */
  method?: string;
  to: string;
  fields: Fields;
  /** Sent as JSON instead of a form; null sends no body. */
  json?: object | null;
  /** The ids or numbers that the form is about. Without access, the response must be the same as for an unknown id. */
  about?: string[];
}

/** One button of a form that acts on something of one side. */
export interface Post {
  /** The pattern of the route that handles it. */
  route: string;
  /** The button as named in the form: `intent=note`; empty if the form's only button has no name. */
  press: string;
  /** The viewers who may press it. For them it succeeds and changes something. */
  by: readonly [string, ...string[]];
  /** Viewers who know the thing but may not press the button. Their response may differ from the one for an unknown id. */
  known?: readonly string[];
  /** True if it only responds and changes nothing. */
  onlyAnswers?: boolean;
  /** True if everyone may do this to their own things: nothing of the first viewer in `by` changes. */
  ownOnly?: boolean;
  /** True if the address is a secret that grants access. Other viewers try an altered address. */
  byLink?: boolean;
  /** True if viewers without access are not refused: the response must not reveal who has access. */
  quiet?: boolean;
  send(given: Given): Sent | Promise<Sent>;
}

/** The input for building a post. */
export interface Given {
  matrix: MatrixWorld;
  desk: HttpDesk;
  /** The first viewer in `by`. */
  viewer: Viewer;
  /** The form with this button as the first viewer in `by` loads it, with these fields filled in. */
  filled(at: string, press: string, fields?: Fields): Promise<Sent>;
}

export function givenTo({ matrix, desk }: { matrix: MatrixWorld; desk: HttpDesk }, viewer: Viewer): Given {
  return {
    matrix,
    desk,
    viewer,
    async filled(at, press, fields = {}) {
      const reply = await desk.respond(at, { headers: viewer.headers });
      const forms = readForms(await reply.text(), at);
      const form = forms.find(
        (each) =>
          buttonsOf(each).includes(press) &&
          Object.keys(fields).every(within(each)) &&
          // A button without a name is found by its form's target, since every page also has a sign-out button.
          (press !== '' || pathOf(each.action) === pathOf(at)),
      );
      const there = forms.flatMap(buttonsOf).filter((each) => !/^(theme|sidebar)=/.test(each));
      assert.ok(form, `${viewer.name} finds no “${press}” at ${at} (${reply.status}), but ${there.join(', ')}.`);
      const sent: Fields = {};
      const [name = '', value = ''] = press === '' ? [] : press.split(/=(.*)/s);
      for (const [field, filled] of form.filled) sent[field] = [...listOf(sent[field]), filled];
      if (press !== '') sent[name] = value;
      return { to: form.action, fields: { ...sent, ...fields } };
    },
  };
}

/** Every button of a form as `name=value`. A form without named buttons has one empty button. */
export function buttonsOf({ buttons, filled }: PageForm): string[] {
  const hidden = filled.filter(([name]) => deciding.includes(name)).map(([name, value]) => `${name}=${value}`);
  const named = buttons.filter(({ name }) => name !== '').map(({ name, value }) => `${name}=${value}`);
  const isPlain = hidden.length === 0 && (named.length === 0 || named.length < buttons.length);
  return [...hidden, ...named, ...(isPlain ? [''] : [])];
}

/** Hidden fields that select an action, as a button does. */
const deciding = ['intent', 'say'];

/**
 * A button without its target: `do=addQuestion:what` becomes `do=addQuestion`, and `mail=…id…` becomes `mail`. Two letters are a
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

/** The body of a request, and its content type if fetch does not set it. */
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

/** The same request about something that does not exist. */
export function aboutNothing(sent: Sent): Sent {
  let text = JSON.stringify(sent);
  for (const about of sent.about ?? []) text = text.replaceAll(about, likeIt(about));
  return JSON.parse(text);
}

function likeIt(about: string): string {
  const [, prefix] = /^([A-Z]+)-\d+-\d\d$/.exec(about) ?? [];
  // Its check digits are valid: 999 999 modulo 97.
  return prefix ? `${prefix}-999999-26` : randomUUID();
}
