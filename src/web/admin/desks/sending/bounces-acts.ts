import { data, redirect } from 'react-router';
import { chooseBounces } from '#desk/sending/choose-bounces.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { separators } from '#domain/sending/bounce-address.ts';
import { sendingWords } from '#locales/admin/messages.ts';
import type { AdminVisit } from '#web/admin/admin-visit.ts';
import { fieldText } from '#web/admin/fields.ts';
import { found } from '#web/app/found.ts';
import { urls } from '#web/app/urls.ts';
import type { SendingAnswer } from './relay-acts.ts';

/** Saves the address for bounces. */
export async function actOnBounces({ services, actor, language }: AdminVisit, desk: Desk, form: FormData) {
  const typed = separators.find((each) => each === fieldText(form, 'separator')) ?? separators[0];
  const separator = fieldText(form, 'bounces') === 'letter' ? typed : null;
  const done = found(await chooseBounces(services.world, actor, desk.id, separator));
  if ('saved' in done) return redirect(urls.sending(desk.prefix, { done: 'bounces' }), 303);
  const errors = [{ field: 'bounces', text: sendingWords[language].bounces.long }];
  const bounces = { mailbox: desk.mailbox, separator };
  return data<SendingAnswer>({ typed: null, errors, works: false, bounces }, 422);
}
