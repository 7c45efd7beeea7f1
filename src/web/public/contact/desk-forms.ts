import type { World } from '#desk/world.ts';
import type { FormVersion } from '#domain/form/definition.ts';
import type { Kind } from '#domain/ticket/vocabulary.ts';
import { currentForms } from '#store/forms.ts';

/** The current forms of a desk, by kind. */
export type DeskForms = Partial<Record<Kind, FormVersion>>;

/** Forms change seldom and are asked for on every page, so each process keeps them this long, or until the public's view changes. */
const memoryMilliseconds = 2_000;

interface Memory {
  revision: number;
  readAt: number;
  forms: Promise<DeskForms>;
}

/** By the one part of a world that no transaction replaces, then by desk. */
const memories = new WeakMap<World['signer'], Map<string, Memory>>();

/** What a desk asks now. */
export function formsOf({ db, signer, publicRevision }: World, deskId: string): Promise<DeskForms> {
  const known = memories.get(signer) ?? new Map<string, Memory>();
  memories.set(signer, known);
  const memory = known.get(deskId);
  const revision = publicRevision();
  if (memory && memory.revision === revision && performance.now() - memory.readAt < memoryMilliseconds)
    return memory.forms;
  const forms = currentForms(db, deskId).then(
    (versions): DeskForms => Object.fromEntries(versions.map((version) => [version.definition.kind, version])),
  );
  known.set(deskId, { revision, readAt: performance.now(), forms });
  // What could not be read is asked for again.
  forms.catch(() => known.delete(deskId));
  return forms;
}
