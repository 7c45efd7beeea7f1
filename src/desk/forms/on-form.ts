import { ifMay } from '#desk/spine/if-may.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import { type ChangedMeanwhile, changedMeanwhile, seenOf } from '#desk/spine/seen.ts';
import type { Store, Tx } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { Fields } from '#domain/directory/fields.ts';
import type { FormDefinition } from '#domain/forms/definition.ts';
import type { Instant } from '#domain/instant.ts';
import { hasDutyAt } from '#domain/staff/duties.ts';
import { kinds } from '#domain/ticket/vocabulary.ts';
import type { Handle } from '#store/database/database.ts';
import { listFormRows } from '#store/forms/catalogue.ts';
import { type FormDraft, type FormPlace, findFormDraft, lockForm } from '#store/forms/form-drafts.ts';
import { currentVersion, type PublishedForm } from '#store/forms/forms.ts';

/** What an administrator saw of a form before changing it: the published version and the draft's revision. */
export interface FormSeen {
  version: number;
  revision: string | null;
}

/** The current state of a form: its published version and its draft. */
export interface FormStand {
  current: PublishedForm | undefined;
  draft: FormDraft | undefined;
  /** The draft, or the definition from which a new one would begin. */
  definition: FormDefinition;
  seen: FormSeen;
}

/**
 * The form is missing for actors without the form-editing right; or somebody else changed, published or discarded it meanwhile.
 * `by` is a name; null if unknown.
 */
export type FormRefusal = Refused<'missing'> | FormOvertaken;
export type FormOvertaken = ChangedMeanwhile & {
  what: 'changed' | 'published' | 'discarded';
  by: string | null;
  at: Instant | null;
};

/** Reads the current state of a form, with the values that a change must name as seen. */
export async function readForm(handle: Handle, place: FormPlace): Promise<FormStand> {
  const current = await currentVersion(handle, place);
  const draft = await findFormDraft(handle, place);
  const definition = draft?.definition ?? current?.definition ?? (await emptyForm(handle, place));
  return { current, draft, definition, seen: { version: current?.version ?? 0, revision: draft?.revision ?? null } };
}

/** A form whose only draft was discarded begins empty. */
async function emptyForm(handle: Handle, { deskId, key }: FormPlace): Promise<FormDefinition> {
  const row = (await listFormRows(handle, deskId)).find((form) => form.key === key);
  return { kind: row?.kind ?? kinds.find((kind) => kind === key) ?? 'question', sections: [] };
}

/** Runs a change on a form as its editor saw it, under a lock. A conflict is returned and overwrites nothing. */
export function onForm<T>(
  world: Store,
  actor: Actor,
  place: FormPlace & { seen: FormSeen },
  work: (stand: FormStand, tx: Tx) => Promise<T>,
): Promise<Outcome<T, FormRefusal>> {
  return ifMay(world, hasDutyAt(actor, 'forms', place.deskId), async (tx) => {
    await lockForm(tx.trx, place);
    const stand = await readForm(tx.trx, place);
    return overtaken(stand, place.seen) ?? work(stand, tx);
  });
}

function overtaken({ current, draft, seen: now }: FormStand, seen: FormSeen): FormOvertaken | null {
  const refused = changedMeanwhile(fieldsOf(now), null, seenOf(fieldsOf(seen)));
  if (!refused) return null;
  if (now.version !== seen.version)
    return { ...refused, what: 'published', by: current?.publishedBy ?? null, at: current?.publishedAt ?? null };
  if (!draft) return { ...refused, what: 'discarded', by: null, at: null };
  return { ...refused, what: 'changed', by: draft.changedBy, at: draft.changedAt };
}

function fieldsOf({ version, revision }: FormSeen): Fields {
  return { version: String(version), revision: revision ?? '' };
}
