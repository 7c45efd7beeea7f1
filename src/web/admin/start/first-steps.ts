import { dateIn } from '#domain/calendar/day.ts';
import { daysOffOf } from '#domain/calendar/year-off.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { hasDuty } from '#domain/staff/duties.ts';
import { desksWords } from '#locales/admin/messages.ts';
import { isInService, listStaff, readMailState } from '#store/desks/desk-administration.ts';
import { findSignInPerson } from '#store/sign-in/accounts.ts';
import type { AdminVisit } from '#web/admin/admin-visit.ts';
import { urls } from '#web/app/urls.ts';

interface FirstStep {
  name: string;
  about: string;
  href: string;
  done: boolean;
}

/**
 * Returns the steps from an empty installation to a desk in service; the data decide whether a step is done. The administrator
 * can sign in again before mail works, and mail works before anybody is invited by it.
 */
export async function firstSteps(visit: AdminVisit, desk: Desk | undefined): Promise<FirstStep[]> {
  const { firstSteps: say } = desksWords[visit.language];
  const { world } = visit.services;
  const to = (part: string) => (desk ? urls.deskPart(desk.prefix, part) : urls.adminPage('desks'));
  const person = await findSignInPerson(world.db, visit.actor.personId);
  const mail = desk && (await readMailState(world.db, desk.id));
  const team = desk ? await listStaff(world.db, desk.id) : [];
  const year = desk && Number(dateIn(desk.zone, world.clock.now()).slice(0, 4));
  const received = { ...say.received, about: say.received.about({ mailbox: desk?.mailbox ?? '…' }) };
  const hasOwnWay = person !== undefined && (person.passwordHash !== null || person.hasPasskey);
  return [
    { ...say.access, href: urls.choosePassword({ next: urls.firstSteps() }), done: hasOwnWay },
    { ...say.desk, href: desk ? urls.chosenDesk(desk.prefix) : urls.adminPage('desks'), done: desk !== undefined },
    {
      ...say.sent,
      href: mail?.failure ? to('sending') : `${to('mailboxes')}#test-mail`,
      done: (mail?.sentAt ?? null) !== null,
    },
    { ...received, href: to('mailboxes'), done: (mail?.receivedAt ?? null) !== null },
    { ...say.acknowledged, href: to('mailboxes'), done: mail?.acknowledged ?? false },
    { ...say.lines, href: to('lines'), done: (desk?.lines.length ?? 0) > 0 },
    { ...say.calendar, href: to('calendar'), done: desk !== undefined && daysOffOf(desk.calendar, year!).decided },
    { ...say.agent, href: to('people'), done: team.some(({ roles }) => roles.includes('agent')) },
  ];
}

/** Returns the progress and the next step while a desk is not in service; null otherwise. */
export async function stepsAhead(visit: AdminVisit, prefix: string | undefined) {
  const desk = visit.desks.find((each) => each.prefix === prefix) ?? visit.desks[0];
  if (!hasDuty(visit.actor, 'desks')) return null;
  if (desk && (await isInService(visit.services.world.db, visit.actor, desk.id))) return null;
  const steps = await firstSteps(visit, desk);
  const next = steps.find((step) => !step.done);
  return next ? { next, done: steps.filter((step) => step.done).length, of: steps.length, desk: desk?.prefix } : null;
}
