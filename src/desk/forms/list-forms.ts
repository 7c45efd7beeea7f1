import type { Actor } from '#domain/actor.ts';
import { type Form, type FormUser, strangerToForms } from '#domain/forms/form.ts';
import { isStaff } from '#domain/ticket/rights.ts';
import { kinds } from '#domain/ticket/vocabulary.ts';
import { builtInProperties } from '#locales/forms/built-in.ts';
import type { Handle } from '#store/database/database.ts';
import { entitlementsOf, listFormRows } from '#store/forms/catalogue.ts';

/** The forms of a desk in the order of its catalogue, also retired ones. A built-in form stands by its kind until the desk changes it. */
export async function listForms(handle: Handle, deskId: string): Promise<Form[]> {
  const rows = await listFormRows(handle, deskId);
  const unchanged = kinds
    .filter((kind) => rows.every(({ key }) => key !== kind))
    .map(
      (kind): Form => ({
        deskId,
        key: kind,
        kind,
        ...builtInProperties(kind),
        position: kinds.indexOf(kind) + 1,
        retiredAt: null,
      }),
    );
  return [...unchanged, ...rows].sort((one, other) => one.position - other.position);
}

/** Returns the place of somebody at a desk, which decides what they may use. A person who only followed a link counts as a stranger. */
export async function formUserOf(handle: Handle, actor: Actor | null, deskId: string): Promise<FormUser> {
  if (actor === null || actor.onlyTicketId !== undefined) return strangerToForms;
  const isStaffHere = isStaff(actor) && actor.deskIds.includes(deskId);
  return { isStaff: isStaffHere, ...(await entitlementsOf(handle, actor.personId)) };
}
