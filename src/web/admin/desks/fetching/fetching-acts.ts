import { data, redirect } from 'react-router';
import { changeLetters, mailboxFields } from '#desk/mailboxes/change-mailboxes.ts';
import { saveFetching, stopFetching } from '#desk/mailboxes/save-fetching.ts';
import type { ServerSecret } from '#desk/mailboxes/server-secret.ts';
import { type TriedMail, tryMailbox } from '#desk/mailboxes/try-mailbox.ts';
import { seenOf, versionFields } from '#desk/spine/seen.ts';
import { instantOfWallTime, wallTimeOf } from '#domain/calendar/wall-time.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { Instant } from '#domain/instant.ts';
import { readLanguage } from '#domain/language.ts';
import {
  type Fetching,
  type FetchingProblem,
  fetchingProblems,
  usualPorts,
  usualUser,
} from '#domain/mailboxes/fetching.ts';
import { proofs } from '#domain/mailboxes/mail-server.ts';
import { fetchingWords } from '#locales/admin/messages.ts';
import { dateTime } from '#locales/format.ts';
import { mailReason } from '#locales/mail/messages.ts';
import type { Signer } from '#mail/read/proof/signature.ts';
import type { FetchedMailbox } from '#store/mailboxes/fetched-mailboxes.ts';
import { deskMeanwhile } from '#web/admin/desks/desk-meanwhile.ts';
import type { DeskPost } from '#web/admin/desks/desk-visit.ts';
import {
  fieldOfFailure,
  fieldOfProblem,
  readServer,
  type ShownServer,
  shownServer,
} from '#web/admin/desks/typed-server.ts';
import type { MeanwhileView } from '#web/admin/meanwhile.tsx';
import { found, typedFields } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import type { ShownLetters } from './letters-form.tsx';

/** The form as shown, with every field as text. */
export interface ShownFetching extends ShownServer {
  folder: string;
  doneFolder: string;
  unreadableFolder: string;
  /** A `datetime-local` value in the desk's time zone. */
  startsAt: string;
  active: boolean;
}

/** The result of a post that does not redirect. */
interface FetchingAnswer {
  typed: ShownFetching | null;
  /** The page's second form, if that was posted. */
  letters?: ShownLetters;
  errors: { field: string; text: string }[];
  tried: TriedView | null;
  meanwhile?: MeanwhileView;
}

export interface TriedView {
  folders: string;
  rows: { at: string; from: string; subject: string; result: string }[];
}

/** Saves the settings, tests them without saving, or stops reading the mailbox. */
export async function actOnFetching(visit: DeskPost, address: string) {
  const { desk, form } = visit;
  const { world } = visit.services;
  const place = { deskId: desk.id, address };
  if (form.get('intent') === 'stop') {
    found(await stopFetching(world, visit.actor, place));
    return redirect(urls.deskPart(desk.prefix, 'mailboxes', { done: 'mailboxes' }), 303);
  }
  if (form.get('intent') === 'letters') return saveLetters(visit, address);
  const read = readFetching(form, desk, world.signer);
  return form.get('intent') === 'try' ? tryTyped(visit, address, read) : save(visit, address, read);
}

/** Returns the form for a mailbox that is not read yet, with usual values. */
export function freshFetching(address: string, { zone }: Pick<Desk, 'zone'>, now: Instant): ShownFetching {
  return {
    host: '',
    port: String(usualPorts.tls),
    security: 'tls',
    user: usualUser(address),
    proof: 'password',
    tokenUrl: '',
    clientId: '',
    scope: '',
    folder: 'INBOX',
    doneFolder: '',
    unreadableFolder: '',
    startsAt: wallTimeOf(zone, now),
    active: true,
    seen: seenOf(versionFields(null)),
    sealedSecret: '',
  };
}

export function shownFetching(fetched: FetchedMailbox, { zone }: Pick<Desk, 'zone'>): ShownFetching {
  const { settings } = fetched;
  const { folder, doneFolder, unreadableFolder, startsAt, active } = settings;
  return {
    ...shownServer(settings, fetched),
    folder,
    active,
    startsAt: wallTimeOf(zone, startsAt),
    doneFolder: doneFolder ?? '',
    unreadableFolder: unreadableFolder ?? '',
  };
}

/** Reads the form. No input is lost after an error, not even the secret. */
function readFetching(form: FormData, { zone }: Pick<Desk, 'zone'>, signer: Signer): TypedFetching {
  const { typed: server, settings, ...rest } = readServer(form, signer, proofs);
  const folders = typedFields(form, ['folder', 'doneFolder', 'unreadableFolder', 'startsAt']);
  const { folder, doneFolder, unreadableFolder } = folders;
  const active = form.has('active');
  return {
    ...rest,
    typed: { ...server, ...folders, active },
    settings: {
      ...settings,
      folder,
      active,
      doneFolder: doneFolder || null,
      unreadableFolder: unreadableFolder || null,
      // Replaces an invalid date by one that the desk refuses.
      startsAt: instantOfWallTime(zone, folders.startsAt) ?? '0001-01-01T00:00:00Z',
    },
  };
}

async function saveLetters(visit: DeskPost, address: string) {
  const { services, actor, language, desk, form } = visit;
  const typed = typedFields(form, ['language', 'acknowledgesFrom', 'seen']);
  const from = typed.acknowledgesFrom;
  const acknowledgesFrom = from === '' ? null : instantOfWallTime(desk.zone, from);
  if (from !== '' && acknowledgesFrom === null) {
    const errors = [{ field: 'acknowledgesFrom', text: fetchingWords[language].letters.wrong }];
    return answer(422, { typed: null, letters: typed, errors, tried: null });
  }
  const letters = { language: readLanguage(typed.language), acknowledgesFrom };
  const done = found(
    await changeLetters(services.world, actor, { deskId: desk.id, address }, { ...letters, seen: typed.seen }),
  );
  if ('now' in done) {
    const meanwhile = await deskMeanwhile(visit, { now: done.now, typed: mailboxFields(letters) });
    const shown = { ...typed, seen: seenOf(done.now) };
    return answer(409, { typed: null, letters: shown, errors: [], tried: null, meanwhile });
  }
  return redirect(urls.fetchedMailbox(desk.prefix, address, { done: 'letters' }), 303);
}

interface TypedFetching {
  typed: ShownFetching;
  settings: Fetching;
  secret: ServerSecret;
  seen: string;
}

async function save(visit: DeskPost, address: string, { typed, ...plan }: TypedFetching) {
  const { services, actor, language, desk } = visit;
  const saved = found(await saveFetching(services.world, actor, { deskId: desk.id, address }, plan));
  if ('saved' in saved) return redirect(urls.fetchedMailbox(desk.prefix, address, { done: 'saved' }), 303);
  if ('problems' in saved) return wrong(visit, { typed, ...plan }, saved.problems);
  const errors = [{ field: 'host', text: fetchingWords[language].meanwhile }];
  return answer(409, { typed: { ...typed, seen: seenOf(saved.now) }, errors, tried: null });
}

async function tryTyped(visit: DeskPost, address: string, { typed, ...plan }: TypedFetching) {
  const { services, actor, language, desk } = visit;
  const words = fetchingWords[language];
  const problems = fetchingProblems(plan.settings, services.world.clock.now());
  if (problems.length > 0) return wrong(visit, { typed, ...plan }, problems);
  const tried = found(await tryMailbox(services.world, actor, { deskId: desk.id, address }, plan));
  if ('failed' in tried) {
    const { failure, said } = tried.failed;
    const text = [words.failures[failure], said === null ? null : words.state.said({ words: said })];
    const errors = [{ field: fieldOfFailure(failure, plan.settings.proof), text: text.filter(Boolean).join(' ') }];
    return answer(422, { typed, errors, tried: null });
  }
  const rows = tried.mails.map((mail) => rowOf(mail, visit));
  return answer(200, { typed, errors: [], tried: { folders: tried.folders.join(', '), rows } });
}

function rowOf({ at, from, subject, result }: TriedMail, { language, desk }: DeskPost) {
  const { results } = fetchingWords[language].tried;
  return {
    at: dateTime(at, language, desk.zone),
    from: from ?? '–',
    subject: subject || '–',
    result: typeof result === 'string' ? results[result] : mailReason(result, language),
  };
}

/** The form again, with what is wrong with its settings. */
function wrong({ language }: DeskPost, { typed, settings: { proof } }: TypedFetching, problems: readonly Problem[]) {
  const say = fetchingWords[language].problems;
  const errors = problems.map((problem) => ({ field: fieldOfProblem(problem, proof), text: say[problem] }));
  return answer(422, { typed, errors, tried: null });
}

type Problem = FetchingProblem | 'secret';

function answer(status: number, said: FetchingAnswer) {
  return data(said, status);
}
