import { listForms } from '#desk/forms/list-forms.ts';
import { readForm } from '#desk/forms/on-form.ts';
import { recordAct } from '#desk/history/record-audit.ts';
import { changePublic } from '#desk/spine/if-may.ts';
import type { Invalid, Outcome, Refused } from '#desk/spine/outcome.ts';
import { type ChangedMeanwhile, changedMeanwhile } from '#desk/spine/seen.ts';
import type { Store, Tx } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { moveIn } from '#domain/definitions/move-in.ts';
import { type ChangedFields, differences } from '#domain/directory/fields.ts';
import {
  type Form,
  type FormProblem,
  formFields,
  formsPerDeskMax,
  isOpenToStrangers,
  keyProblems,
  readFormProperties,
  type TypedForm,
} from '#domain/forms/form.ts';
import { textIn } from '#domain/language.ts';
import { hasDutyAt } from '#domain/staff/duties.ts';
import { type Kind, kinds } from '#domain/ticket/vocabulary.ts';
import { builtInForm } from '#locales/forms/built-in.ts';
import { findDesk, lockDeskSettings } from '#store/desks/desks.ts';
import { knownOrganisations, putForm } from '#store/forms/catalogue.ts';
import { type FormPlace, saveFormDraft } from '#store/forms/form-drafts.ts';
import { listTeams } from '#store/staff/teams.ts';

export type FormSaved = Outcome<
  { saved: string },
  Refused<'tooMany' | 'missing'> | Invalid<FormProblem> | ChangedMeanwhile
>;

/** A new form as typed. */
export interface NewForm extends TypedForm {
  key: string;
  kind: string;
  /** The form with whose questions it begins; '' for those of its kind. Null makes no draft: its questions are published at once. */
  copyOf: string | null;
}

/** Adds a form to a catalogue, with its questions in a draft. Nobody is asked them before it is published. */
export function addForm(
  world: Store,
  actor: Actor,
  deskId: string,
  { key: typedKey, ...typed }: NewForm,
): Promise<FormSaved> {
  return onForms<FormSaved>(world, actor, deskId, async (on) => {
    const { tx, forms } = on;
    const key = typedKey.trim().toLowerCase();
    const copied = forms.find((form) => form.key === typed.copyOf);
    const kind = kinds.find((each) => each === (copied?.kind ?? typed.kind)) ?? 'question';
    const taken = forms.map((form) => form.key);
    const read = await readHere(on, kind, typed);
    const problems = [
      ...keyProblems(key, copied?.kind ?? typed.kind, taken),
      ...('problems' in read ? read.problems : []),
    ];
    if ('problems' in read || problems.length > 0) return { refused: 'invalid', problems };
    if (forms.length >= formsPerDeskMax) return { refused: 'tooMany' };
    const position = Math.max(...forms.map((form) => form.position)) + 1;
    const form: Form = { deskId, key, kind, ...read.form, position, retiredAt: null };
    await putForm(tx.trx, form);
    if (typed.copyOf !== null) {
      const { sections } = copied ? (await readForm(tx.trx, copied)).definition : builtInForm(kind);
      const made = { revision: world.newId(), changedAt: world.clock.now(), changedBy: actor.personId };
      await saveFormDraft(tx.trx, form, { definition: { kind, sections }, ...made });
    }
    await tell(world, tx, actor, form, differences({}, formFields(form)));
    return { saved: key };
  });
}

/** Changes what the catalogue says about a form, if it is still as its editor saw it. Its questions and tickets stay. */
export function changeFormProperties(
  world: Store,
  actor: Actor,
  place: FormPlace,
  { seen, ...typed }: TypedForm & { seen: string | null },
): Promise<FormSaved> {
  return onOneForm<FormSaved>(world, actor, place, async (on) => {
    const { tx, form: before, forms } = on;
    const read = await readHere(on, before.kind, typed);
    const overtaken = changedMeanwhile(formFields(before), 'form' in read ? formFields(read.form) : null, seen);
    if (overtaken) return overtaken;
    if ('problems' in read) return read;
    const form = { ...before, ...read.form };
    if (!isOpenToStrangers(withForm(forms, form))) return lastOpen('audience');
    await putForm(tx.trx, form);
    await tell(world, tx, actor, form, differences(formFields(before), formFields(form)));
    return { saved: form.key };
  });
}

/** Retires a form: it is no longer offered. Tickets keep it, and a form that somebody has begun can still be sent. */
export function retireForm(world: Store, actor: Actor, place: FormPlace): Promise<FormSaved> {
  return setRetired(world, actor, place, world.clock.now());
}

/** Undoes `retireForm`. */
export function reinstateForm(world: Store, actor: Actor, place: FormPlace): Promise<FormSaved> {
  return setRetired(world, actor, place, null);
}

function setRetired(world: Store, actor: Actor, place: FormPlace, retiredAt: string | null): Promise<FormSaved> {
  return onOneForm<FormSaved>(world, actor, place, async ({ tx, form: before, forms }) => {
    if ((before.retiredAt === null) === (retiredAt === null)) return { saved: before.key };
    const form = { ...before, retiredAt };
    if (form.kind === 'complaint')
      return { refused: 'invalid', problems: [{ field: 'retired', problem: 'complaint' }] };
    if (!isOpenToStrangers(withForm(forms, form))) return lastOpen('retired');
    await putForm(tx.trx, form);
    // A fixed word, which the page translates.
    const said = (at: string | null) => (at === null ? null : 'retired');
    await tell(world, tx, actor, form, { retired: { from: said(before.retiredAt), to: said(retiredAt) } });
    return { saved: form.key };
  });
}

/** Moves a form by some places in its catalogue, upwards if negative; at the end it stays. */
export function moveForm(world: Store, actor: Actor, place: FormPlace, by: number): Promise<FormSaved> {
  return onOneForm<FormSaved>(world, actor, place, async ({ tx, form, forms }) => {
    const { order, place: moved } = moveIn(forms, form, by);
    if (moved === null) return { saved: form.key };
    for (const [at, each] of order.entries())
      if (each.position !== at + 1) await putForm(tx.trx, { ...each, position: at + 1 });
    await tell(world, tx, actor, form, { place: moved });
    return { saved: form.key };
  });
}

function withForm(forms: readonly Form[], changed: Form): Form[] {
  return forms.map((form) => (form.key === changed.key ? changed : form));
}

function lastOpen(field: string): Invalid<FormProblem> {
  return { refused: 'invalid', problems: [{ field, problem: 'lastOpen' }] };
}

interface OnForms {
  tx: Tx;
  deskId: string;
  forms: Form[];
}

/** Checks the properties of a form against its desk. */
async function readHere({ tx, deskId }: OnForms, kind: Kind, typed: TypedForm) {
  const { languages } = await findDesk(tx.trx, deskId);
  const organisationIds = await knownOrganisations(tx.trx, typed.organisationIds);
  const teamIds = (await listTeams(tx.trx, [deskId])).map(({ id }) => id);
  return readFormProperties(typed, kind, { languages, organisationIds, teamIds });
}

function onOneForm<T>(
  world: Store,
  actor: Actor,
  { deskId, key }: FormPlace,
  change: (on: OnForms & { form: Form }) => Promise<T>,
): Promise<Outcome<T>> {
  return onForms<Outcome<T>>(world, actor, deskId, async (on): Promise<Outcome<T>> => {
    const form = on.forms.find((each) => each.key === key);
    return form ? change({ ...on, form }) : { refused: 'missing' };
  });
}

/** Runs a change of a desk's catalogue by its administrators under a lock, so that two of them at once lose nothing. */
function onForms<T>(
  world: Store,
  actor: Actor,
  deskId: string,
  change: (on: OnForms) => Promise<T>,
): Promise<Outcome<T>> {
  return changePublic<Outcome<T>>(world, hasDutyAt(actor, 'forms', deskId), async (tx) => {
    await lockDeskSettings(tx.trx, deskId);
    return change({ tx, deskId, forms: await listForms(tx.trx, deskId) });
  });
}

function tell(world: Store, tx: Tx, actor: Actor, form: Form, fields: ChangedFields): Promise<void> {
  if (Object.keys(fields).length === 0) return Promise.resolve();
  const data = { part: 'forms', of: form.key, form: textIn(form.names, actor.language), fields };
  return recordAct(world, tx, actor, { act: 'deskChanged', subject: { kind: 'desk', id: form.deskId }, data });
}
