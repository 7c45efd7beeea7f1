import { type FormRefusal, type FormSeen, onForm } from '#desk/forms/on-form.ts';
import { recordAct } from '#desk/history/record-audit.ts';
import type { Invalid, Outcome, Refused } from '#desk/spine/outcome.ts';
import type { Store, Tx } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { checkDefinition, type FormFinding } from '#domain/forms/check-definition.ts';
import type { FormDefinition } from '#domain/forms/definition.ts';
import { questionsOf } from '#domain/forms/questions.ts';
import { byHighestRole } from '#domain/history/audit.ts';
import type { Trx } from '#store/database/database.ts';
import { findDesk } from '#store/desks/desks.ts';
import { listFields } from '#store/fields/fields.ts';
import { deleteFormDraft, type FormPlace, isAnswered } from '#store/forms/form-drafts.ts';
import { addFormVersion, listFormVersions } from '#store/forms/forms.ts';

type FormPublished = Outcome<{ version: number }, Refused<'noDraft'> | Invalid<FormFinding> | FormRefusal>;

/** Publishes a form's draft as its next version. Tickets keep the version with which they were asked. */
export async function publishForm(
  world: Store,
  actor: Actor,
  place: FormPlace & { seen: FormSeen },
): Promise<FormPublished> {
  const published = await onForm(world, actor, place, async ({ draft }, { trx }): Promise<FormPublished> => {
    if (!draft) return { refused: 'noDraft' };
    const done = await publish(world, { trx }, actor, { ...place, definition: draft.definition });
    if ('version' in done) await deleteFormDraft(trx, place);
    return done;
  });
  if ('version' in published) world.publicChanged();
  return published;
}

type DefinitionPublished = Outcome<
  { version: number },
  Refused<'draftStands'> | Refused<'typeKept', { questions: string[] }> | Invalid<FormFinding> | FormRefusal
>;

/**
 * Publishes a whole form as the next version, without a draft. A draft that stands is not lost: it must be published or discarded
 * first. `typeKept` names the questions that have answers of another type.
 */
export async function publishDefinition(
  world: Store,
  actor: Actor,
  place: FormPlace & { seen: FormSeen },
  definition: FormDefinition,
): Promise<DefinitionPublished> {
  const published = await onForm(world, actor, place, async ({ draft }, { trx }): Promise<DefinitionPublished> => {
    if (draft) return { refused: 'draftStands' };
    const kept = await answeredOtherwise(trx, place, definition);
    if (kept.length > 0) return { refused: 'typeKept', questions: kept };
    return publish(world, { trx }, actor, { ...place, definition });
  });
  if ('version' in published) world.publicChanged();
  return published;
}

/** The questions that had another type or field in a former version and have answers since. */
async function answeredOtherwise(trx: Trx, place: FormPlace, definition: FormDefinition): Promise<string[]> {
  const former = (await listFormVersions(trx, place)).flatMap((version) => questionsOf(version.definition));
  const kept: string[] = [];
  for (const { id, type, field } of questionsOf(definition)) {
    const before = former.find((question) => question.id === id);
    if (!before || (before.type === type && before.field === field)) continue;
    if (await isAnswered(trx, place, id)) kept.push(id);
  }
  return kept;
}

async function publish(
  world: Store,
  { trx }: Pick<Tx, 'trx'>,
  actor: Actor,
  { deskId, key, definition }: FormPlace & { definition: FormDefinition },
): Promise<{ version: number } | Invalid<FormFinding>> {
  const { languages } = await findDesk(trx, deskId);
  const findings = checkDefinition(definition, languages, await listFields(trx, [deskId]));
  if (findings.length > 0) return { refused: 'invalid', problems: findings };
  const [at, by] = [world.clock.now(), byHighestRole(actor).personId];
  const version = await addFormVersion(trx, { id: world.newId(), deskId, key, definition, at, by });
  const subject = { kind: 'form', id: key } as const;
  await recordAct(world, { trx }, actor, { act: 'formPublished', subject, deskId, data: { version } });
  return { version };
}
