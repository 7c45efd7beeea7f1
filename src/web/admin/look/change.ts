import { data, redirect } from 'react-router';
import { chooseAccent, chooseLogo, dropAccent, logoBytesMax, removeLogo } from '#desk/look/change-look.ts';
import { type ChangedMeanwhile, seenOf } from '#desk/spine/seen.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { Fields } from '#domain/directory/fields.ts';
import { type Accent, failingPairs } from '#domain/look/accent.ts';
import { readColour, type Theme, themes } from '#domain/look/contrast.ts';
import { accentFields } from '#domain/look/fields.ts';
import { lookWords } from '#locales/admin/messages.ts';
import type { LookWords } from '#locales/fr/admin.ts';
import type { AdminVisit } from '#web/admin/admin-visit.ts';
import { deskMeanwhile } from '#web/admin/desks/desk-meanwhile.ts';
import type { DeskPost } from '#web/admin/desks/desk-visit.ts';
import { problemInWords } from '#web/admin/desks/part-words.ts';
import { readTypedPart, savePart } from '#web/admin/desks/save-part.ts';
import { failureWords } from '#web/admin/look/measure-view.ts';
import type { MeanwhileView } from '#web/admin/meanwhile.tsx';
import { meanwhileView } from '#web/admin/meanwhile-view.ts';
import { fieldText, found } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import type { FieldError } from '#web/ui/field/fields.tsx';

/** A form of the page. */
export type LookPart = 'names' | 'accent' | 'logo';

/** The errors, with all input. */
interface LookSent {
  errors: FieldError[];
  names?: Fields;
  accent?: { light: string; dark: string };
  /** The form that was posted and the version that it showed; after a conflict, the current version. */
  part?: LookPart;
  seen?: string;
  /** The values that another user has saved since. */
  changed?: MeanwhileView;
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
export async function changeLookBy(visit: DeskPost) {
  const { form } = visit;
  const intent = form.get('intent');
  if (typeof intent !== 'string' || !Object.hasOwn(partsOf, intent)) throw data(null, 400);
  const sent = await changes[intent as Intent](visit);
  const part = partsOf[intent as Intent];
  return data<LookSent>({ part, seen: fieldText(form, 'seen'), ...sent.data }, sent.init ?? undefined);
}

type Answer = Promise<ReturnType<typeof data<LookSent>>>;
type Change = (visit: DeskPost) => Answer;

const changes: Record<Intent, Change> = { names, compute, accent, dropAccent: drop, logo, removeLogo: remove };

async function names(visit: DeskPost): Answer {
  const typed = readTypedPart(visit.form, visit.desk, 'names');
  const saved = await savePart(visit, 'names', typed);
  if ('saved' in saved) throw done(visit.desk, 'names');
  if ('problems' in saved) {
    const errors = saved.problems.map((problem) => problemInWords(problem, visit.language));
    return data<LookSent>({ errors, names: typed }, 422);
  }
  const { now } = saved;
  const changed = await deskMeanwhile(visit, { now, typed });
  return data<LookSent>({ errors: [], names: typed, seen: seenOf(now), changed }, 409);
}

/** Checks colours without saving them. */
async function compute({ language, form }: DeskPost) {
  const read = readAccent(form, language);
  if (!('read' in read)) return data(read, 422);
  return data<LookSent>({ errors: failureWords(failingPairs(read.read), language), accent: read.read });
}

async function accent(visit: DeskPost) {
  const { services, actor, language, desk, form } = visit;
  const read = readAccent(form, language);
  if (!('read' in read)) return data(read, 422);
  const chosen = found(await chooseAccent(services.world, actor, desk.id, read.read, seenIn(form)));
  if ('now' in chosen) return conflict(visit, { typed: accentFields(read.read), input: { accent: read.read } }, chosen);
  if ('saved' in chosen) throw done(desk, 'accent');
  return data<LookSent>({ errors: failureWords(chosen.failing, language), accent: read.read }, 422);
}

async function drop(visit: DeskPost): Answer {
  const { services, actor, desk, form } = visit;
  const dropped = found(await dropAccent(services.world, actor, desk.id, seenIn(form)));
  if ('now' in dropped) return conflict(visit, { typed: accentFields(null), input: {} }, dropped);
  throw done(desk, 'plain');
}

async function logo(visit: DeskPost) {
  const { services, actor, language, desk, form } = visit;
  const bytes = await fileOf(form.get('logo'));
  const chosen = found(await chooseLogo(services.world, actor, desk.id, bytes, seenIn(form)));
  if ('saved' in chosen) throw done(desk, 'logo');
  if ('now' in chosen) return conflict(visit, { typed: {}, input: {} }, chosen);
  return data<LookSent>({ errors: [{ field: 'logo', text: lookWords[language].logo.refused[chosen.refused] }] }, 422);
}

async function remove(visit: DeskPost): Answer {
  const { services, actor, desk, form } = visit;
  const removed = found(await removeLogo(services.world, actor, desk.id, seenIn(form)));
  if ('now' in removed) return conflict(visit, { typed: {}, input: {} }, removed);
  throw done(desk, 'noLogo');
}

/** Returns the version that the form showed, or null if it has none. */
function seenIn(form: FormData): string | null {
  return fieldText(form, 'seen') || null;
}

/** Another user saved first: shows their values above the input; a second submit overwrites them. */
async function conflict(
  visit: DeskPost,
  { typed, input }: { typed: Fields; input: Partial<LookSent> },
  { now }: ChangedMeanwhile,
): Answer {
  const search = { acts: ['lookChanged' as const], subject: { kind: 'desk' as const, id: visit.desk.id } };
  const { accent, logo } = lookWords[visit.language];
  const changed = await meanwhileView(visit, { search }, { now, typed }, (field, value) =>
    field === 'logo'
      ? { name: logo.title, text: value === '' ? logo.belfry : logo.another }
      : { name: accent[field as Theme], text: value || accent.belfry },
  );
  return data<LookSent>({ errors: [], ...input, seen: seenOf(now), changed }, 409);
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
  return redirect(urls.adminPage('look', { desk: desk.prefix, done: what }), 303);
}
