import type { PersonName } from '#demo/cast.ts';
import type { Language } from '#domain/language.ts';
import type { TestDesk } from '#test/desk-world.ts';
import type { StaffVisit } from '#web/console/staff.ts';

/** A visit by a member of the desk's staff, to read what a page would show them. */
export function staffVisit(desk: TestDesk, name: PersonName, language: Language): StaffVisit {
  return { actor: desk.actor(name), services: { world: desk.world }, language, revisions: null } as StaffVisit;
}
