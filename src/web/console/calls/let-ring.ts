import { data } from 'react-router';
import { hearPhoneEvent } from '#desk/calls/hear-phone-event.ts';
import { listNumbers } from '#store/calls/phone-callers.ts';
import type { StaffVisit } from '#web/console/staff.ts';

/** Caller numbers of the demonstration: known people, and sometimes an unknown caller. */
const numbersTried = 12;
const unknown = '+3225559077';

/** Demonstration only: simulates a call on a line of the agent's first desk. */
export async function letRing({ actor, services }: StaffVisit): Promise<void> {
  if (services.demonstration === null) throw data(null, 404);
  const { world } = services;
  const desk = (await world.allDesks(world.db)).find(({ id, lines }) => actor.deskIds.includes(id) && lines.length > 0);
  const known = await listNumbers(world.db, actor, numbersTried);
  if (!desk) throw data(null, 404);
  const call = world.newId();
  const numbers = [...known, { number: unknown, language: desk.lines[0]!.language }];
  const caller = numbers[Number.parseInt(call.slice(-6), 16) % numbers.length]!;
  const line = desk.lines.find(({ language }) => language === caller.language) ?? desk.lines[0]!;
  await hearPhoneEvent(world, {
    deskId: desk.id,
    line: line.number,
    call: `demonstration ${call}`,
    event: 'ringing',
    from: caller.number,
    agent: null,
    at: null,
  });
}
