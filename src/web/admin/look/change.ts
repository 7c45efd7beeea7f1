import { data, redirect } from 'react-router';
import { chooseAccent, dropAccent } from '#desk/choose-accent.ts';
import { chooseLogo, logoBytesMax, removeLogo } from '#desk/choose-logo.ts';
import { renameDesk } from '#desk/rename-desk.ts';
import type { Desk } from '#domain/desk.ts';
import type { InEachLanguage } from '#domain/language.ts';
import { type Accent, failingPairs } from '#domain/look/accent.ts';
import { readColour } from '#domain/look/contrast.ts';
import { nameCharactersMax } from '#domain/look/names.ts';
import { themes } from '#domain/look/themes.ts';
import type { LookWords } from '#locales/admin/look/fr.ts';
import { lookWords } from '#locales/admin/look/messages.ts';
import { fieldText, fieldTexts, languageInSentence } from '#web/admin/fields.ts';
import type { KeeperVisit } from '#web/admin/keeper.ts';
import { failureWords, type LookError } from '#web/admin/look/measure-view.ts';
import { urls } from '#web/urls.ts';

/** What was wrong, and everything that was typed. */
export interface LookSent {
  errors: LookError[];
  names?: InEachLanguage;
  accent?: { light: string; dark: string };
}

const intents = ['names', 'compute', 'accent', 'dropAccent', 'logo', 'removeLogo'] as const;
type Intent = (typeof intents)[number];

/** One of the page's forms. A success leads back to the page; a mistake keeps what was typed. */
export function changeLookBy(visit: KeeperVisit, desk: Desk, form: FormData) {
  const intent = intents.find((each) => each === form.get('intent'));
  if (!intent) throw data(null, 400);
  return deeds[intent](visit, desk, form);
}

type Deed = (visit: KeeperVisit, desk: Desk, form: FormData) => Promise<ReturnType<typeof data<LookSent>>>;

const deeds: Record<Intent, Deed> = { names, compute, accent, dropAccent: drop, logo, removeLogo: remove };

async function names({ services, actor, language }: KeeperVisit, desk: Desk, form: FormData) {
  const say = lookWords[language].names;
  const written = fieldTexts(form, 'name');
  const renamed = await renameDesk(services.world, actor, desk.id, written);
  if ('refused' in renamed) throw data(null, 404);
  if ('names' in renamed) throw done(desk, 'names');
  const errors = renamed.problems.map(({ language: named, problem }) => {
    const facts = { language: languageInSentence(named, language), max: nameCharactersMax };
    return { field: `name-${named}`, text: problem === 'missing' ? say.missing(facts) : say.tooLong(facts) };
  });
  return data({ errors, names: written }, 422);
}

/** Tries colours without taking them. */
async function compute({ language }: KeeperVisit, _: Desk, form: FormData) {
  const read = readAccent(form, language);
  if (!('read' in read)) return data(read, 422);
  return data<LookSent>({ errors: failureWords(failingPairs(read.read), language), accent: read.read });
}

async function accent({ services, actor, language }: KeeperVisit, desk: Desk, form: FormData) {
  const read = readAccent(form, language);
  if (!('read' in read)) return data(read, 422);
  const chosen = await chooseAccent(services.world, actor, desk.id, read.read);
  if ('refused' in chosen) throw data(null, 404);
  if ('chosen' in chosen) throw done(desk, 'accent');
  return data<LookSent>({ errors: failureWords(chosen.failing, language), accent: read.read }, 422);
}

async function drop({ services, actor }: KeeperVisit, desk: Desk): Promise<never> {
  const dropped = await dropAccent(services.world, actor, desk.id);
  throw 'refused' in dropped ? data(null, 404) : done(desk, 'plain');
}

async function logo({ services, actor, language }: KeeperVisit, desk: Desk, form: FormData) {
  const bytes = await fileOf(form.get('logo'));
  const chosen = await chooseLogo(services.world, actor, desk.id, bytes);
  if ('version' in chosen) throw done(desk, 'logo');
  if (chosen.refused === 'missing') throw data(null, 404);
  return data<LookSent>({ errors: [{ field: 'logo', text: lookWords[language].logo.refused[chosen.refused] }] }, 422);
}

async function remove({ services, actor }: KeeperVisit, desk: Desk): Promise<never> {
  const removed = await removeLogo(services.world, actor, desk.id);
  throw 'refused' in removed ? data(null, 404) : done(desk, 'noLogo');
}

function readAccent(form: FormData, language: KeeperVisit['language']): { read: Accent } | LookSent {
  const typed = { light: fieldText(form, 'light').slice(0, 20), dark: fieldText(form, 'dark').slice(0, 20) };
  const [light, dark] = [readColour(typed.light), readColour(typed.dark)];
  if (light !== null && dark !== null) return { read: { light, dark } };
  const wrong = themes.filter((theme) => readColour(typed[theme]) === null);
  const text = lookWords[language].accent.notColour;
  return { errors: wrong.map((theme) => ({ field: theme, text })), accent: typed };
}

/** What is too heavy is told by one byte more than it may have, and never read whole. */
async function fileOf(value: unknown): Promise<Buffer> {
  if (!(value instanceof File)) return Buffer.alloc(0);
  return Buffer.from(await value.slice(0, logoBytesMax + 1).arrayBuffer());
}

function done(desk: Desk, what: keyof LookWords['done']): Response {
  return redirect(urls.keep('look', { desk: desk.prefix, done: what }), 303);
}
