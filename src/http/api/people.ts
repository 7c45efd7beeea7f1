import { z } from '@hono/zod-openapi';
import { nameCharactersMax, readPhone } from '#desk/people/identify-person.ts';
import { markReachable } from '#desk/people/reach-again.ts';
import { isRefused } from '#desk/spine/outcome.ts';
import { readAddress } from '#domain/people/email.ts';
import { defineCall } from '#http/api/protocol/call.ts';
import { language } from '#http/api/protocol/shapes.ts';
import { isId } from '#store/database/ids.ts';

/** The fields by which a caller identifies a person. */
export const email = z
  .string()
  .refine((text) => readAddress(text) !== null, { params: { issue: 'address' } })
  .transform((text) => readAddress(text)!)
  .openapi({ type: 'string', format: 'email', example: 'claire.dumont@patrimoine.example' });

export const phone = z
  .string()
  .refine((text) => readPhone(text) !== null, { params: { issue: 'phone' } })
  .transform((text) => readPhone(text)!)
  .openapi({ type: 'string', example: '+3225552011' });

export const name = z.string().trim().max(nameCharactersMax);

const someone = z
  .strictObject({
    email: email.nullish(),
    phone: phone.nullish(),
    name: name.nullish(),
    language: language.nullish(),
    anonymous: z.literal(false).optional(),
  })
  .refine(({ email, phone, name }) => Boolean(email || phone || name), { params: { issue: 'someone' } });

const nobody = z.strictObject({ anonymous: z.literal(true), language: language.nullish() });

/** The requester's contact details, or that they gave none. */
export const requester = z.union([nobody, someone]).openapi('Requester');
export type GivenRequester = z.output<typeof requester>;

const params = z.object({
  id: z.string().openapi({ param: { name: 'id', in: 'path' }, description: 'The person, by id or e-mail address.' }),
});

const unsent = z
  .object({
    ticket: z.string().openapi({ example: 'DTO-104217-39' }),
    letter: z.string().openapi({ example: 'closingNotice' }),
    at: z.string().openapi({ format: 'date-time' }),
  })
  .openapi('UnsentLetter');

/** "Mail works again": the person gets mail again, and the answer lists the letters that were not sent meanwhile. */
export const reachable = defineCall(
  {
    method: 'post',
    path: '/people/{id}/reachable',
    madeBy: 'desk',
    params,
    status: 200,
    does: 'Says that mail to a person works again, and lists what was not sent to them meanwhile.',
    answer: z.object({ reachable: z.literal(true), unsent: z.array(unsent) }),
  },
  async ({ world, actor, params: { id } }) => {
    const address = readAddress(id);
    if (!isId(id) && address === null) return { problem: 'notFound' };
    const marked = await markReachable(world, actor, address === null ? { id } : { address });
    return isRefused(marked, 'missing')
      ? { problem: 'notFound' }
      : { answer: { reachable: true as const, unsent: marked.unsent } };
  },
);
