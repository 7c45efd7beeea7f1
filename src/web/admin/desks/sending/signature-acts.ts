import { data, redirect } from 'react-router';
import { dropSignature, saveSignature, turnSignatureOff, turnSignatureOn } from '#desk/sending/save-signature.ts';
import { seenOf } from '#desk/spine/seen.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { fetchingWords, sendingWords } from '#locales/admin/messages.ts';
import type { AdminVisit } from '#web/admin/admin-visit.ts';
import { fieldText, found } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';

/** The form of a key as shown. A typed private key is never shown again. */
export interface ShownSignature {
  domain: string;
  selector: string;
  /** The version that the form shows. */
  seen: string;
}

/** Saves a key, turns signing on or off, or deletes the key. */
export async function actOnSignature(visit: AdminVisit, desk: Desk, form: FormData) {
  const { actor, services, language } = visit;
  const { world } = services;
  const acts = {
    on: () => turnSignatureOn(world, actor, desk.id),
    off: () => turnSignatureOff(world, actor, desk.id),
    drop: () => dropSignature(world, actor, desk.id),
  };
  const act = (['on', 'off', 'drop'] as const).find((each) => each === form.get('intent'));
  const typed = typedIn(form);
  const order = { ...typed, key: String(form.get('key') ?? '') };
  const done = found(await (act ? acts[act]() : saveSignature(world, actor, desk.id, order)));
  if ('saved' in done) return redirect(urls.signature(desk.prefix, { done: act ?? 'saved' }), 303);
  const { signature: words } = sendingWords[language];
  if ('problems' in done) {
    const errors = done.problems.map((problem) => ({ field: problem as string, text: words.problems[problem] }));
    return data({ typed, errors }, 422);
  }
  if (done.refused === 'unpublished')
    return data({ typed: null, errors: [{ field: 'record', text: words.unpublished }] }, 422);
  const errors = [{ field: 'domain', text: fetchingWords[language].meanwhile }];
  return data({ typed: act ? null : { ...typed, seen: seenOf(done.now) }, errors }, 409);
}

function typedIn(form: FormData): ShownSignature {
  const text = (name: string) => fieldText(form, name).toLowerCase();
  return { domain: text('domain'), selector: text('selector'), seen: fieldText(form, 'seen') };
}
