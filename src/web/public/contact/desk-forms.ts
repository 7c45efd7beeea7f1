import type { FormVersion } from '#domain/forms/definition.ts';
import type { Kind } from '#domain/ticket/vocabulary.ts';
import { currentForms } from '#store/forms/forms.ts';
import { remembered } from '#web/public/remembered.ts';

/** A desk's current forms, by kind. */
export type DeskForms = Partial<Record<Kind, FormVersion>>;

/** Returns a desk's current forms, by kind. */
export const formsOf = remembered(async ({ db }, deskId): Promise<DeskForms> => {
  const versions = await currentForms(db, deskId);
  return Object.fromEntries(versions.map((version) => [version.definition.kind, version]));
});
