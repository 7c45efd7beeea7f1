import type { TicketEvent } from '#domain/ticket/events/events.ts';
import type { FieldChange } from '#domain/ticket/events/field-values.ts';
import type { OwnField, OwnLists } from '../own-lists.ts';
import type { FollowedTicket } from './followed-ticket.ts';

type Expect = (holds: boolean, rule: string) => void;

/** Applies new values to the fields of a ticket. Each must fit its field, and be set by somebody to whom the field is left (R30). */
export function followFields(own: FollowedTicket, event: TicketEvent, { fields }: OwnLists, expect: Expect): void {
  if (event.type !== 'fieldsSet') return;
  const { by, data } = event;
  for (const { fieldId, value } of data.fields) {
    const field = fields.get(fieldId);
    expect(field?.deskId === own.deskId, 'R30: a field of another desk');
    if (!field) continue;
    expect(value === null || !field.isRetired, `R30: the retired field ${field.key} gets a value`);
    expect(mayEdit(field, by.role), `R30: ${by.role} sets ${field.key}`);
    expect(value === null || fits(field, value), `R30: ${JSON.stringify(value)} does not fit ${field.key}`);
    if (value && 'personId' in value && by.role === 'requester')
      expect(own.participants.has(value.personId), 'R23: a requester names somebody who does not take part');
    if (value === null) own.fields.delete(fieldId);
    else own.fields.set(fieldId, 'text' in value ? { textId: value.text.id } : value);
  }
  if (by.role === 'requester') expect(own.status !== 'closed', 'R14: a requester sets a field of a closed ticket');
}

/** `desk` carries values over to a follow-up. */
function mayEdit({ editableBy }: OwnField, role: string): boolean {
  if (role === 'requester') return editableBy === 'requester';
  return role !== 'serviceManager' || editableBy !== 'agent';
}

function fits({ type, options }: OwnField, value: NonNullable<FieldChange['value']>): boolean {
  switch (type) {
    case 'number':
    case 'money':
      return 'number' in value && Number.isFinite(value.number);
    case 'date':
      return 'day' in value && isDate(value.day);
    case 'choice':
      return 'choices' in value && value.choices.length === 1 && options.includes(value.choices[0]!);
    case 'choices':
      return 'choices' in value && value.choices.length > 0 && value.choices.every((key) => options.includes(key));
    case 'person':
      return 'personId' in value;
    case 'site':
      return 'siteId' in value;
    default:
      return 'text' in value;
  }
}

function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
