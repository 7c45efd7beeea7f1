import { type FormRefusal, type FormSeen, onForm } from '#desk/forms/on-form.ts';
import { recordAct } from '#desk/history/record-audit.ts';
import type { Invalid, Outcome, Refused } from '#desk/spine/outcome.ts';
import type { Store } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { checkDefinition, type FormFinding } from '#domain/forms/check-definition.ts';
import { deleteFormDraft, type FormPlace } from '#store/forms/form-drafts.ts';
import { addFormVersion } from '#store/forms/forms.ts';

type FormPublished = Outcome<{ version: number }, Refused<'noDraft'> | Invalid<FormFinding> | FormRefusal>;

/** Publishes a form's draft as its next version. Tickets keep the version with which they were asked. */
export async function publishForm(
  world: Store,
  actor: Actor,
  place: FormPlace & { seen: FormSeen },
): Promise<FormPublished> {
  const published = await onForm(world, actor, place, async ({ draft }, { trx }): Promise<FormPublished> => {
    if (!draft) return { refused: 'noDraft' };
    const findings = checkDefinition(draft.definition);
    if (findings.length > 0) return { refused: 'invalid', problems: findings };
    const at = world.clock.now();
    const version = await addFormVersion(trx, {
      id: world.newId(),
      deskId: place.deskId,
      definition: draft.definition,
      at,
      by: actor.personId,
    });
    await deleteFormDraft(trx, place);
    await recordAct(world, { trx }, actor, {
      act: 'formPublished',
      subject: { kind: 'form', id: place.kind },
      deskId: place.deskId,
      data: { version },
    });
    return { version };
  });
  if ('version' in published) world.publicChanged();
  return published;
}
