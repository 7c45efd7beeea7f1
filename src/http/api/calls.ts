import { z } from '@hono/zod-openapi';
import { hearPhoneEvent } from '#desk/calls/hear-phone-event.ts';
import { logCall } from '#desk/calls/log-call.ts';
import { type Introduction, readPhone } from '#desk/people/identify-person.ts';
import { phoneCallStates, phoneEvents } from '#domain/calls/phone-call.ts';
import { readAddress } from '#domain/people/email.ts';
import { type Call, defineCall } from '#http/api/protocol/call.ts';
import { usableDesks } from '#http/api/protocol/desks.ts';
import { invalid } from '#http/api/protocol/input.ts';
import { entryShape, writtenText } from '#http/api/protocol/shapes.ts';
import { entryAnswer } from '#http/api/ticket/messages.ts';
import { numberParams } from '#http/api/ticket/outcome.ts';
import { email, name, phone } from './people.ts';

const body = z.strictObject({
  call: z.string().trim().min(1).max(200).openapi({ description: 'The phone system’s own id of the call.' }),
  event: z.enum(phoneEvents),
  line: z.string().max(60).openapi({ description: 'The number of the desk’s line that was called.' }),
  from: z.string().max(200).nullish().openapi({ description: 'The caller’s number; leave it out if withheld.' }),
  agent: z
    .string()
    .max(254)
    .nullish()
    .openapi({ description: 'The sign-in address of the agent who answered, or whose phone is ringing.' }),
  at: z.iso.datetime({ offset: true }).nullish().openapi({ description: 'When it happened; the default is now.' }),
});
type Body = z.output<typeof body>;

export const phoneEvent = defineCall(
  {
    method: 'post',
    path: '/phone-events',
    does: 'Reports that a phone is ringing, was answered or was hung up.',
    madeBy: 'desk',
    status: 200,
    body,
    answer: z.object({ state: z.enum(phoneCallStates) }),
  },
  async (call: Call<unknown, unknown, Body>) => {
    const { line, from, agent, at, event, call: name } = call.body;
    const number = readPhone(line);
    const deskId = number === null ? null : await deskOfLine(call, number);
    if (number === null || deskId === null) return invalid(call.c, 'line', 'lineUnknown');
    const { state } = await hearPhoneEvent(call.world, {
      deskId,
      line: number,
      call: name,
      event,
      at: at ?? null,
      // A withheld number arrives as a word or is missing.
      from: from ? readPhone(from) : null,
      agent: agent ?? null,
    });
    return { answer: { state } };
  },
);

/** A phone line of the token's desks. A line of another desk is treated as unknown. */
async function deskOfLine(call: Call, number: string): Promise<string | null> {
  const desks = await usableDesks(call);
  return desks.find(({ lines }) => lines.some((line) => line.number === number))?.id ?? null;
}

type Caller = Pick<Introduction, 'email' | 'name' | 'phone'>;

const caller = z
  .union([name, z.strictObject({ name: name.nullish(), email: email.nullish(), phone: phone.nullish() })])
  .nullish()
  .openapi({ description: 'A name, an address or a phone number, or an object with these.' });

export const phoneCall = defineCall(
  {
    method: 'post',
    path: '/tickets/{number}/calls',
    does: 'Logs a call, a visit or a letter.',
    madeBy: 'desk',
    params: numberParams,
    status: 201,
    answer: entryShape,
    bodyMax: 'text',
    body: z.strictObject({
      direction: z.enum(['in', 'out']),
      caller,
      text: writtenText,
      urgent: z.boolean().optional(),
      reaction: z.boolean().optional(),
      reached: z.boolean().optional(),
      told: z.boolean().optional(),
    }),
  },
  async (call) => {
    const { caller, ...said } = call.body;
    const noted = { ...said, caller: callerOf(caller) };
    return entryAnswer(call, await logCall(call.world, call.actor, call.params.number, noted));
  },
);

/** One field of the call window takes any details that the caller gives. */
function callerOf(given: z.output<typeof caller>): Caller {
  if (typeof given !== 'string')
    return { email: given?.email ?? null, name: given?.name || null, phone: given?.phone ?? null };
  const address = readAddress(given);
  const number = address === null ? readPhone(given) : null;
  return { email: address, phone: number, name: address || number ? null : given || null };
}
