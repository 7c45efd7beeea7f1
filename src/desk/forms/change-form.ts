import { type FormRefusal, type FormSeen, onForm } from '#desk/forms/on-form.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import type { Store, Tx } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { type ChangeRefusal, changeDefinition, type FormChange } from '#domain/forms/change-definition.ts';
import type { FormDefinition } from '#domain/forms/definition.ts';
import { questionsOf } from '#domain/forms/questions.ts';
import { deleteFormDraft, type FormPlace, isAnswered, saveFormDraft as saveRow } from '#store/forms/form-drafts.ts';
import { findVersion } from '#store/forms/forms.ts';

type FormChanged = Outcome<{ seen: FormSeen }, Refused<ChangeRefusal | 'typeKept'> | FormRefusal>;

/** Changes the draft of a form. The first change creates the draft from the published version. */
export function changeForm(
  world: Store,
  actor: Actor,
  place: FormPlace & { seen: FormSeen },
  change: FormChange,
): Promise<FormChanged> {
  return onForm(world, actor, place, async (stand, tx): Promise<FormChanged> => {
    if (await losesAnswers(stand.definition, tx, place, change)) return { refused: 'typeKept' };
    const definition = changeDefinition(stand.definition, change);
    if ('refused' in definition) return definition;
    const revision = await saveFormDraft(world, tx, place, definition, actor);
    return { seen: { version: stand.seen.version, revision } };
  });
}

/** Saves a draft and returns its new revision. */
async function saveFormDraft(
  world: Store,
  { trx }: Tx,
  place: FormPlace,
  definition: FormDefinition,
  actor: Actor,
): Promise<string> {
  const revision = world.newId();
  await saveRow(trx, place, {
    definition,
    revision,
    changedAt: world.clock.now(),
    changedBy: actor.personId,
  });
  return revision;
}

/** Stored answers must stay readable, so an answered question keeps its type; another type needs a new question. */
async function losesAnswers(
  definition: FormDefinition,
  { trx }: Tx,
  place: FormPlace,
  change: FormChange,
): Promise<boolean> {
  if (change.type !== 'writeQuestion') return false;
  const before = questionsOf(definition).find(({ id }) => id === change.question);
  const { type, field } = change.content;
  if (!before || (before.type === type && before.field === field)) return false;
  return isAnswered(trx, place, before.id);
}

/** Deletes the draft of a form, if it is still as its editor saw it. The published version stays. */
export function discardFormDraft(
  world: Store,
  actor: Actor,
  place: FormPlace & { seen: FormSeen },
): Promise<Outcome<{ discarded: true }, FormRefusal>> {
  return onForm(world, actor, place, async (_, { trx }) => {
    await deleteFormDraft(trx, place);
    return { discarded: true as const };
  });
}

type FormTakenUp = Outcome<{ seen: FormSeen }, Refused<'draftStands'> | FormRefusal>;

/** Creates a draft from an earlier version. Never replaces an existing draft: it must be published or discarded first. */
export function takeUpForm(
  world: Store,
  actor: Actor,
  place: FormPlace & { seen: FormSeen },
  version: number,
): Promise<FormTakenUp> {
  return onForm(world, actor, place, async ({ draft, seen }, tx): Promise<FormTakenUp> => {
    if (draft) return { refused: 'draftStands' };
    const found = await findVersion(tx.trx, place, version);
    if (!found) return { refused: 'missing' };
    const revision = await saveFormDraft(world, tx, place, found.definition, actor);
    return { seen: { version: seen.version, revision } };
  });
}
