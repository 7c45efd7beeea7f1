import { z } from '@hono/zod-openapi';
import { logCall } from '#desk/calls/log-call.ts';
import { type Introduction, readPhone } from '#desk/people/identify-person.ts';
import { readAddress } from '#domain/people/email.ts';
import { email, name, phone } from '#http/api/people/people.ts';
import { defineCall } from '#http/api/protocol/call.ts';
import { entryShape, writtenText } from '#http/api/protocol/shapes.ts';
import { entryAnswer } from '#http/api/ticket/messages.ts';
import { numberParams } from '#http/api/ticket/outcome.ts';

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
