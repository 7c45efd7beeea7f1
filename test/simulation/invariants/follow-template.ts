import type { TicketEvent } from '#domain/ticket/events/events.ts';
import type { OwnDesk } from '../own-days.ts';
import { lastDue } from '../own-recurrence.ts';
import type { FollowedTicket } from './followed-ticket.ts';
import type { OwnTemplate } from './own-work.ts';

interface Circumstances {
  desk: OwnDesk;
  templates: Map<string, OwnTemplate>;
}

/** A recurring ticket opens for the last due day, not before the desk opens, and once. It says how many others it stands for. */
export function followTemplate(
  own: FollowedTicket,
  event: TicketEvent,
  { desk, templates }: Circumstances,
  expect: (holds: boolean, rule: string) => void,
): void {
  if (event.type !== 'templateUsed' || event.data.occurrence === undefined) return;
  const { templateId, occurrence, missed = 0 } = event.data;
  const template = templates.get(templateId);
  expect(template !== undefined && !template.isRetired, 'R30: a retired template opens a ticket');
  if (!template) return;
  const rightly = lastDue(template.rule, desk, template.from, Date.parse(event.at));
  expect(rightly.due?.on === occurrence, `R30: opens for ${occurrence}, not ${rightly.due?.on}`);
  expect(rightly.missed === missed, `R30: stands for ${missed} others, not ${rightly.missed}`);
  expect(!template.opened.has(occurrence), `R26: opens a second ticket for ${occurrence}`);
  expect(own.requesterId === template.requesterId, 'R30: opens for somebody else');
  template.opened.add(occurrence);
  const { period = template.from } = rightly.due ?? {};
  template.from = Temporal.PlainDate.from(period).add({ days: 1 }).toString();
}
