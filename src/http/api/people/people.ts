import { z } from '@hono/zod-openapi';
import { nameCharactersMax, readPhone } from '#desk/people/identify-person.ts';
import { readAddress } from '#domain/people/email.ts';
import { language } from '#http/api/protocol/shapes.ts';

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
