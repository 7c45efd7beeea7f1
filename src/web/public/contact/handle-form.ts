import { data, redirect } from 'react-router';
import { contactLimitsOf } from '#desk/contact-limits.ts';
import { receiveForm } from '#desk/receive-form.ts';
import { siteIndexOf } from '#desk/site-index.ts';
import type { Desk } from '#domain/desk.ts';
import { contactWords } from '#locales/public/messages.ts';
import type { Visit } from '#web/context.ts';
import { readAnswers, type Sender } from '#web/public/contact/answers.ts';
import { type Checked, checkAnswers } from '#web/public/contact/check-answers.ts';
import { type FormState, formOf, looksLikeRobot, newForm } from '#web/public/contact/form-state.ts';
import { filesOf, keepUploads, timeAfter } from '#web/public/contact/kept-files.ts';
import { ticketText } from '#web/public/contact/ticket-text.ts';
import { type Carried, checkView, phonesOf, requestView } from '#web/public/contact/views.ts';
import { sealFor } from '#web/public/sealed.ts';
import { urls } from '#web/urls.ts';

/** One POST of the form: back to a change, on to the check, or sent. What was typed and uploaded is never lost. */
export async function handleForm(visit: Visit, desk: Desk, sender: Sender, form: FormData) {
  const state = formOf(visit, form);
  const answers = readAnswers(form, visit.language);
  const before = filesOf(visit, form, state.id);
  const { files, errors: fileErrors } = await keepUploads(visit, desk, form, { formId: state.id, before });
  const carried: Carried = { sender, answers, files, form: state.seal };
  const intent = form.get('intent');
  if (form.has('remove') || intent === 'change') return data(requestView(visit, carried, fileErrors));

  const { world } = visit.services;
  const sites = await siteIndexOf(world, world.db);
  const { errors, checked } = checkAnswers(answers, sender, sites, visit.language);
  const all = [...errors, ...fileErrors];
  if (all.length > 0) {
    const seen = { ...answers, siteSeen: answers.site };
    return data(requestView(visit, { ...carried, answers: seen }, all), { status: 422 });
  }
  return intent === 'send'
    ? send(visit, desk, state, carried, checked)
    : data(checkView(visit, carried, checked, null));
}

async function send(visit: Visit, desk: Desk, state: FormState, carried: Carried, checked: Checked) {
  const say = contactWords[visit.language];
  if (state.age === null) {
    const notice = { title: say.tooMany.title, text: say.check.stale };
    return data(checkView(visit, { ...carried, form: newForm(visit).seal }, checked, notice), { status: 422 });
  }
  const { world } = visit.services;
  const wait = await contactLimitsOf(world).takeForm(visit.clientAddress, checked.email);
  if (wait !== null) {
    const later = say.tooMany.text({ when: timeAfter(wait, visit.language, desk.zone) });
    const urgent = desk.lines.length > 0 ? ` ${say.tooMany.phone({ phones: phonesOf(desk) })}` : '';
    const notice = { title: say.tooMany.title, text: later + urgent };
    const headers = { 'Retry-After': String(wait) };
    return data(checkView(visit, carried, checked, notice), { status: 429, headers });
  }
  const { name, email, phone, anonymous, kind, site, summary, urgent } = checked;
  const { language } = carried.answers;
  const ticket = await receiveForm(world, {
    ...{ deskId: desk.id, language, kind, summary, urgent, formId: state.id, files: carried.files },
    requester: { name, email, phone, language, anonymous },
    text: ticketText(checked, language),
    site: site?.number ?? null,
    suspectedSpam: looksLikeRobot(state, carried.answers),
  });
  throw redirect(urls.received(visit.language, sealFor(world.signer, 'receipt', ticket.number)), 303);
}
