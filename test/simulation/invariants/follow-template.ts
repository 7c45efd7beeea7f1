import type { TicketEvent } from '#domain/ticket/events/events.ts';
import type { OwnDesk } from '../own-days.ts';
import { lastDue, type OwnRule } from '../own-recurrence.ts';
import { minute, type Simulation } from '../state.ts';
import type { FollowedTicket } from './follow.ts';

/** The simulation's own model of a template that opens tickets by itself. */
export interface OwnTemplate {
  id: string;
  deskId: string;
  rule: OwnRule;
  requesterId: string | null;
  isRetired: boolean;
  /** The next occurrence is that of a period that begins on this day or later. */
  from: string;
  /** The days for which it opened a ticket. */
  opened: Set<string>;
}

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

/** Each day: no template has a due ticket that did not open. */
export function checkTemplates({ templates, desks, now, broken }: Simulation): void {
  for (const { rule, deskId, requesterId, isRetired, from } of templates.values()) {
    if (isRetired || requesterId === null) continue;
    const { due } = lastDue(rule, desks.get(deskId)!, from, now() - minute);
    if (due) broken.push(`R30: the recurring ticket of ${due.on} did not open`);
  }
}
