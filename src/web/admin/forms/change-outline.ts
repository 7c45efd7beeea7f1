import { data, redirect } from 'react-router';
import { changeForm, discardFormDraft } from '#desk/forms/change-form.ts';
import type { FormRefusal } from '#desk/forms/on-form.ts';
import { publishForm } from '#desk/forms/publish-form.ts';
import type { Refused } from '#desk/spine/outcome.ts';
import type { ChangeRefusal, FormChange } from '#domain/forms/change-definition.ts';
import { formsWords } from '#locales/admin/messages.ts';
import type { FormsWords } from '#locales/fr/admin.ts';
import { type FormVisit, readSeen } from '#web/admin/forms/form-visit.ts';
import { newPartId, overtakenText } from '#web/admin/forms/refusals.ts';
import { urls } from '#web/app/urls.ts';

/** Handles every button of a form's page. Redirects, or returns the refusal to show above the current form. */
export async function changeOutline(visit: FormVisit, form: FormData) {
  const seen = readSeen(form);
  const intent = String(form.get('do'));
  if (intent === 'publish') return publish(visit, seen);
  if (intent === 'discard') return discard(visit, seen);
  const [name = '', id = '', steps = '1'] = intent.split(':');
  if (!Object.hasOwn(changes, name)) throw data(null, 400);
  if (!/^[1-9]\d{0,2}$/.test(steps)) throw data(null, 400);
  const change = changes[name as keyof typeof changes](id, newPartId(visit), Number(steps));
  const { actor, services, place } = visit;
  const changed = await changeForm(services.world, actor, { ...place, seen }, change);
  if ('seen' in changed) throw redirect(afterChange(visit, change), 303);
  return refused(visit, changed);
}

const changes = {
  addSection: (_, fresh) => ({ type: 'addSection', section: `s${fresh}` }),
  upSection: (section) => ({ type: 'moveSection', section, by: -1 }),
  downSection: (section) => ({ type: 'moveSection', section, by: 1 }),
  removeSection: (section) => ({ type: 'removeSection', section }),
  addQuestion: (section, fresh) => ({ type: 'addQuestion', section, question: `q${fresh}` }),
  upQuestion: (question, _, steps) => ({ type: 'moveQuestion', question, by: -steps }),
  downQuestion: (question, _, steps) => ({ type: 'moveQuestion', question, by: steps }),
} satisfies Record<string, (id: string, fresh: string, steps: number) => FormChange>;

/** Returns the next page: the editor of a new part, or the new position of a moved one. */
function afterChange({ desk, key }: FormVisit, change: FormChange): string {
  const about = { desk: desk.prefix };
  if (change.type === 'addQuestion') return urls.formQuestion(key, change.question, about);
  if (change.type === 'addSection') return urls.formSection(key, change.section, about);
  if (change.type === 'moveQuestion') return urls.adminForm(key, about, `question-${change.question}`);
  if (change.type === 'moveSection') return urls.adminForm(key, about, `section-${change.section}`);
  return urls.adminForm(key, about);
}

async function publish(visit: FormVisit, seen: ReturnType<typeof readSeen>) {
  const { actor, services, place, desk, key, language } = visit;
  const published = await publishForm(services.world, actor, { ...place, seen });
  if ('version' in published) throw redirect(urls.adminForm(key, { desk: desk.prefix, done: 'published' }), 303);
  if (published.refused === 'invalid')
    return data({ errors: [{ field: 'checks', text: formsWords[language].checks.refused }] }, 422);
  return refused(visit, published);
}

async function discard(visit: FormVisit, seen: ReturnType<typeof readSeen>) {
  const { actor, services, place, desk, key } = visit;
  const discarded = await discardFormDraft(services.world, actor, { ...place, seen });
  if ('discarded' in discarded) throw redirect(urls.adminForm(key, { desk: desk.prefix, done: 'discarded' }), 303);
  return refused(visit, discarded);
}

type FormRefused = Refused<ChangeRefusal | 'typeKept' | 'noDraft' | 'draftStands'> | FormRefusal;

/** Returns why nothing was saved. Another user's change is a conflict (409), resolved by reloading. */
export function refused(visit: FormVisit, refusal: FormRefused) {
  if (refusal.refused === 'missing') throw data(null, 404);
  if (refusal.refused === 'changedMeanwhile')
    return data({ errors: [{ field: 'outline', text: overtakenText(visit, refusal) }] }, 409);
  const say: FormsWords['refused'] = formsWords[visit.language].refused;
  return data({ errors: [{ field: 'outline', text: say[refusal.refused] }] }, 422);
}
