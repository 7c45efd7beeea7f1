import { data, redirect } from 'react-router';
import { dropRelay, saveRelay, tryRelay } from '#desk/sending/save-relay.ts';
import { seenOf } from '#desk/spine/seen.ts';
import { type RelayProof, relayProblems, relayProofs } from '#domain/sending/relay-settings.ts';
import { fetchingWords, sendingWords } from '#locales/admin/messages.ts';
import type { AdminVisit } from '#web/admin/admin-visit.ts';
import type { DeskPost } from '#web/admin/desks/desk-visit.ts';
import {
  fieldOfFailure,
  fieldOfProblem,
  readServer,
  type ShownServer,
  type TypedServer,
} from '#web/admin/desks/typed-server.ts';
import type { MeanwhileView } from '#web/admin/meanwhile.tsx';
import { found } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import type { ShownBounces } from './bounces-form.tsx';

/** The result of a post that does not redirect. */
export interface SendingAnswer {
  typed: ShownServer | null;
  errors: { field: string; text: string }[];
  /** True if the relay accepted the connection and the sign-in. */
  works: boolean;
  /** The page's second form, if that was posted. */
  bounces?: ShownBounces;
  meanwhile?: MeanwhileView;
}

type Typed = TypedServer<RelayProof>;

/** Saves the relay, tests it without saving, or returns to the installation's relay. */
export async function actOnRelay(visit: DeskPost) {
  const { desk, form } = visit;
  const { world } = visit.services;
  if (form.get('intent') === 'stop') {
    found(await dropRelay(world, visit.actor, desk.id));
    return redirect(urls.sending(desk.prefix, { done: 'stopped' }), 303);
  }
  const read = readServer(form, world.signer, relayProofs);
  // Without a sign-in there is no user name.
  if (read.settings.proof === 'none') read.settings.user = '';
  return form.get('intent') === 'try' ? tryTyped(visit, read) : save(visit, read);
}

async function save(visit: DeskPost, { typed, ...plan }: Typed) {
  const { services, actor, language, desk } = visit;
  const saved = found(await saveRelay(services.world, actor, desk.id, plan));
  if ('saved' in saved) return redirect(urls.sending(desk.prefix, { done: 'saved' }), 303);
  if ('problems' in saved) return wrong(visit, { typed, ...plan }, saved.problems);
  const errors = [{ field: 'host', text: fetchingWords[language].meanwhile }];
  return answer(409, { typed: { ...typed, seen: seenOf(saved.now) }, errors, works: false });
}

async function tryTyped(visit: DeskPost, { typed, ...plan }: Typed) {
  const { services, actor, language, desk } = visit;
  const problems = relayProblems(plan.settings);
  if (problems.length > 0) return wrong(visit, { typed, ...plan }, problems);
  const tried = found(await tryRelay(services.world, actor, desk.id, plan));
  if ('ready' in tried) return answer(200, { typed, errors: [], works: true });
  const { failure, said } = tried.failed;
  const { relay, state } = sendingWords[language];
  const text = [relay.failures[failure], said === null ? null : state.said({ words: said })].filter(Boolean).join(' ');
  return answer(422, { typed, errors: [{ field: fieldOfFailure(failure, plan.settings.proof), text }], works: false });
}

function wrong(
  { language }: AdminVisit,
  { typed, settings }: Typed,
  problems: readonly (keyof (typeof sendingWords)['fr']['relay']['problems'])[],
) {
  const say = sendingWords[language].relay.problems;
  const errors = problems.map((problem) => ({ field: fieldOfProblem(problem, settings.proof), text: say[problem] }));
  return answer(422, { typed, errors, works: false });
}

function answer(status: number, said: SendingAnswer) {
  return data(said, status);
}
