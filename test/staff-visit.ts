import type { PersonName } from '#demo/cast.ts';
import type { Language } from '#domain/language.ts';
import type { TestDesk } from '#test/desk-world.ts';
import type { StaffVisit } from '#web/console/staff.ts';

/** The visit of one who works at the desk, for reading what a page would show them. */
export function staffVisit(desk: TestDesk, name: PersonName, language: Language): StaffVisit {
  return { actor: desk.actor(name), services: { world: desk.world }, language, revisions: null } as StaffVisit;
}
