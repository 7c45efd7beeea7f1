import { dateIn } from '#domain/calendar/day.ts';
import { daysOffOf } from '#domain/calendar/year-off.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { desksWords } from '#locales/admin/messages.ts';
import { listStaff, readMailState } from '#store/desks/desk-administration.ts';
import type { AdminVisit } from '#web/admin/admin-visit.ts';
import { urls } from '#web/app/urls.ts';

export interface FirstStep {
  name: string;
  about: string;
  href: string;
  done: boolean;
}

/**
 * Returns the steps from an empty installation to the first acknowledged mail. The desk's data decides whether a step is done.
 */
export async function firstSteps(visit: AdminVisit, desk: Desk | undefined): Promise<FirstStep[]> {
  const { firstSteps: say } = desksWords[visit.language];
  const { world } = visit.services;
  const to = (part: string) => (desk ? urls.deskPart(desk.prefix, part) : urls.keep('desks'));
  const mail = desk && (await readMailState(world.db, desk.id));
  const team = desk ? await listStaff(world.db, desk.id) : [];
  const year = desk && Number(dateIn(desk.zone, world.clock.now()).slice(0, 4));
  const received = { ...say.received, about: say.received.about({ mailbox: desk?.mailbox ?? '…' }) };
  return [
    { ...say.desk, href: desk ? urls.chosenDesk(desk.prefix) : urls.keep('desks'), done: desk !== undefined },
    { ...say.lines, href: to('lines'), done: (desk?.lines.length ?? 0) > 0 },
    { ...say.calendar, href: to('calendar'), done: desk !== undefined && daysOffOf(desk.calendar, year!).decided },
    { ...say.agent, href: to('people'), done: team.some(({ roles }) => roles.includes('agent')) },
    { ...say.sent, href: `${to('mailboxes')}#test-mail`, done: (mail?.sentAt ?? null) !== null },
    { ...received, href: to('mailboxes'), done: (mail?.receivedAt ?? null) !== null },
    { ...say.acknowledged, href: to('mailboxes'), done: mail?.acknowledged ?? false },
  ];
}
