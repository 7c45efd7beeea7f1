import { data, redirect } from 'react-router';
import { renameDesk } from '#desk/desks/rename-desk.ts';
import { chooseAccent, dropAccent } from '#desk/look/choose-accent.ts';
import { chooseLogo, logoBytesMax, removeLogo } from '#desk/look/choose-logo.ts';
import { type ChangedMeanwhile, seenOf } from '#desk/spine/seen.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { Fields } from '#domain/directory/fields.ts';
import type { InEachLanguage } from '#domain/language.ts';
import { type Accent, failingPairs } from '#domain/look/accent.ts';
import { readColour } from '#domain/look/contrast.ts';
import { accentFields, nameCharactersMax, nameFields } from '#domain/look/fields.ts';
import { themes } from '#domain/look/themes.ts';
import type { LookWords } from '#locales/admin/fr.ts';
import { lookWords } from '#locales/admin/messages.ts';
import type { AdminVisit } from '#web/admin/admin-visit.ts';
import { fieldText, fieldTexts, languageInSentence } from '#web/admin/fields.ts';
import { type LookPart, lookMeanwhile } from '#web/admin/look/look-meanwhile.ts';
import { failureWords, type LookError } from '#web/admin/look/measure-view.ts';
import type { MeanwhileView } from '#web/admin/meanwhile.tsx';
import { urls } from '#web/app/urls.ts';

/** The errors, with all input. */
interface LookSent {
  errors: LookError[];
  names?: InEachLanguage;
  accent?: { light: string; dark: string };
  /** The form that was posted and the version that it showed; after a conflict, the current version. */
  part?: LookPart;
  seen?: string;
  /** The values that another user has saved since. */
  meanwhile?: MeanwhileView;
}

const partsOf = {
  names: 'names',
  compute: 'accent',
  accent: 'accent',
  dropAccent: 'accent',
  logo: 'logo',
  removeLogo: 'logo',
} as const satisfies Record<string, LookPart>;
type Intent = keyof typeof partsOf;

/** Handles every form of the page. Redirects to the page, or returns the errors with the input and the version seen. */
export async function changeLookBy(visit: AdminVisit, desk: Desk, form: FormData) {
  const intent = form.get('intent');
  if (typeof intent !== 'string' || !Object.hasOwn(partsOf, intent)) throw data(null, 400);
  const sent = await deeds[intent as Intent](visit, desk, form);
  const part = partsOf[intent as Intent];
  return data<LookSent>({ part, seen: fieldText(form, 'seen'), ...sent.data }, sent.init ?? undefined);
}

type Answer = Promise<ReturnType<typeof data<LookSent>>>;
type Deed = (visit: AdminVisit, desk: Desk, form: FormData) => Answer;

const deeds: Record<Intent, Deed> = { names, compute, accent, dropAccent: drop, logo, removeLogo: remove };

async function names(visit: AdminVisit, desk: Desk, form: FormData) {
  const { services, actor, language } = visit;
  const say = lookWords[language].names;
  const written = fieldTexts(form, 'name');
  const renamed = await renameDesk(services.world, actor, desk.id, written, seenIn(form));
  if ('now' in renamed)
    return conflict(visit, desk, { part: 'names', typed: nameFields(written), kept: { names: written } }, renamed);
  if ('names' in renamed) throw done(desk, 'names');
  if (renamed.refused === 'missing') throw data(null, 404);
  const errors = renamed.problems.map(({ language: named, problem }) => {
    const facts = { language: languageInSentence(named, language), max: nameCharactersMax };
    return { field: `name-${named}`, text: problem === 'missing' ? say.missing(facts) : say.tooLong(facts) };
  });
  return data({ errors, names: written }, 422);
}

/** Checks colours without saving them. */
async function compute({ language }: AdminVisit, _: Desk, form: FormData) {
  const read = readAccent(form, language);
  if (!('read' in read)) return data(read, 422);
  return data<LookSent>({ errors: failureWords(failingPairs(read.read), language), accent: read.read });
}

async function accent(visit: AdminVisit, desk: Desk, form: FormData) {
  const { services, actor, language } = visit;
  const read = readAccent(form, language);
  if (!('read' in read)) return data(read, 422);
  const chosen = await chooseAccent(services.world, actor, desk.id, read.read, seenIn(form));
  if ('now' in chosen)
    return conflict(
      visit,
      desk,
      { part: 'accent', typed: accentFields(read.read), kept: { accent: read.read } },
      chosen,
    );
  if ('chosen' in chosen) throw done(desk, 'accent');
  if (chosen.refused === 'missing') throw data(null, 404);
  return data<LookSent>({ errors: failureWords(chosen.failing, language), accent: read.read }, 422);
}

async function drop(visit: AdminVisit, desk: Desk, form: FormData): Answer {
  const { services, actor } = visit;
  const dropped = await dropAccent(services.world, actor, desk.id, seenIn(form));
  if ('now' in dropped) return conflict(visit, desk, { part: 'accent', typed: accentFields(null), kept: {} }, dropped);
  throw 'refused' in dropped ? data(null, 404) : done(desk, 'plain');
}

async function logo(visit: AdminVisit, desk: Desk, form: FormData) {
  const { services, actor, language } = visit;
  const bytes = await fileOf(form.get('logo'));
  const chosen = await chooseLogo(services.world, actor, desk.id, bytes, seenIn(form));
  if ('version' in chosen) throw done(desk, 'logo');
  if ('now' in chosen) return conflict(visit, desk, { part: 'logo', typed: {}, kept: {} }, chosen);
  if (chosen.refused === 'missing') throw data(null, 404);
  return data<LookSent>({ errors: [{ field: 'logo', text: lookWords[language].logo.refused[chosen.refused] }] }, 422);
}

async function remove(visit: AdminVisit, desk: Desk, form: FormData): Answer {
  const { services, actor } = visit;
  const removed = await removeLogo(services.world, actor, desk.id, seenIn(form));
  if ('now' in removed) return conflict(visit, desk, { part: 'logo', typed: {}, kept: {} }, removed);
  throw 'refused' in removed ? data(null, 404) : done(desk, 'noLogo');
}

/** Returns the version that the form showed, or null if it has none. */
function seenIn(form: FormData): string | null {
  return fieldText(form, 'seen') || null;
}

/** Another user saved first: shows their values above the input; a second submit overwrites them. */
async function conflict(
  visit: AdminVisit,
  desk: Desk,
  { part, typed, kept }: { part: LookPart; typed: Fields; kept: Partial<LookSent> },
  { now }: ChangedMeanwhile,
): Answer {
  const meanwhile = await lookMeanwhile(visit, desk, part, { now, typed });
  return data<LookSent>({ errors: [], ...kept, seen: seenOf(now), meanwhile }, 409);
}

function readAccent(form: FormData, language: AdminVisit['language']): { read: Accent } | LookSent {
  const typed = { light: fieldText(form, 'light').slice(0, 20), dark: fieldText(form, 'dark').slice(0, 20) };
  const [light, dark] = [readColour(typed.light), readColour(typed.dark)];
  if (light !== null && dark !== null) return { read: { light, dark } };
  const wrong = themes.filter((theme) => readColour(typed[theme]) === null);
  const text = lookWords[language].accent.notColour;
  return { errors: wrong.map((theme) => ({ field: theme, text })), accent: typed };
}

/** Reads one byte over the limit at most, which is enough to refuse a large file. */
async function fileOf(value: unknown): Promise<Buffer> {
  if (!(value instanceof File)) return Buffer.alloc(0);
  return Buffer.from(await value.slice(0, logoBytesMax + 1).arrayBuffer());
}

function done(desk: Desk, what: keyof LookWords['done']): Response {
  return redirect(urls.keep('look', { desk: desk.prefix, done: what }), 303);
}
