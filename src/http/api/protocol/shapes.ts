import { z } from '@hono/zod-openapi';
import { filesMax } from '#desk/files/save-file.ts';
import { writesPerMinuteMax } from '#desk/limits/call-limits.ts';
import { languages, readLanguage } from '#domain/language.ts';
import { addressTextMax } from '#domain/people/email.ts';
import { senderProofs } from '#domain/ticket/sender-proof.ts';
import { textCharactersMax } from '#domain/ticket/texts.ts';

/** The schemas of the API, as the outside contract names them. Output is parsed too, so that other fields are not sent. */
export const instant = z.string().openapi({ format: 'date-time', example: '2026-12-01T23:00:00Z' });
export const date = z.string().openapi({ format: 'date', example: '2026-12-01' });
export const idParams = z.object({ id: z.string().openapi({ param: { name: 'id', in: 'path' } }) });
export const number = z.string().openapi({ example: 'DTO-104217-39' });

/** Text from a person, never only spaces and characters that nobody sees. */
export const writtenText = z
  .string()
  .max(textCharactersMax)
  .refine((text) => /[^\s\p{C}]/u.test(text), { params: { issue: 'required' } });

/** An address as typed. The desk decides by the person that it names. */
export const typedAddress = z.string().max(addressTextMax);

const codes = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(languages);

export const language = z
  .string()
  .transform((tag) => readLanguage(tag) ?? tag)
  .pipe(z.enum(languages))
  .openapi({ type: 'string', example: 'fr', description: `${codes}; \`fr-BE\` is read as \`fr\`.` });

/** An instant with a zone from a caller, converted to UTC. */
export const givenInstant = z.iso
  .datetime({ offset: true })
  .refine((text) => Math.abs(Date.parse(text)) < 8e15 && /^[12]/.test(text))
  .transform((text) => Temporal.Instant.from(text).toString())
  .openapi({ type: 'string', format: 'date-time', example: '2026-12-01T08:30:00Z' });

export const fileIds = z.array(z.uuid()).max(filesMax).openapi({ description: 'Ids that `POST /files` gave.' });

export const site = z
  .string()
  .regex(/^\d{4}$/)
  .openapi({ example: '1042', description: 'The site’s 4-digit id.' });

export const proved = z
  .enum(senderProofs)
  .nullable()
  .openapi({ description: 'What proved the sender of this contact; null is a sender who is not proved.' });

export const fileShape = z
  .object({
    id: z.string(),
    name: z.string(),
    type: z.string(),
    bytes: z.int(),
    /** Only if the file is blocked: it waits for the virus scanner, or contains malware. */
    scan: z.enum(['held', 'infected']).optional(),
  })
  .openapi('File');

export const entryShape = z
  .object({
    id: z.string(),
    kind: z.enum(['message', 'note', 'call', 'event']),
    direction: z.enum(['in', 'out']).nullable(),
    at: instant,
    by: z.object({ name: z.string().nullable(), role: z.string() }).nullable(),
    text: z.string().nullable(),
    html: z.string().nullable(),
    attachments: z.array(fileShape),
    held: z.boolean(),
    automatic: z.boolean(),
    /** The reason for an event, if somebody gave one and the reader may see it. */
    reason: z.string().optional(),
    subjects: z
      .array(z.object({ text: z.string() }))
      .optional()
      .openapi({
        description: 'For agents: the passages of the opening mail, if it seems to contain several subjects.',
      }),
    /** Only for incoming entries. */
    proved: proved.optional(),
  })
  .openapi('Entry');

const problemShape = z
  .object({
    type: z.string().openapi({ example: 'urn:belfry:refusal:ticketClosed' }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    issues: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
    reference: z.string().optional(),
  })
  .openapi('Problem');

/** The response of every call that is not done, for the OpenAPI document. */
export const notDone = { description: 'Not done.', content: { 'application/problem+json': { schema: problemShape } } };

/** The response to a token that writes too much, for the OpenAPI document. */
export const tooManyWrites = {
  description: `This token made more than ${writesPerMinuteMax} writing calls within a minute.`,
  headers: z.object({ 'Retry-After': z.string().openapi({ description: 'Seconds to wait.', example: '30' }) }),
  content: notDone.content,
};

/** The bytes of a file. */
export const bytes = z.string().openapi({ format: 'binary' });

/** A form with one file. */
export const oneFile = z.object({ file: bytes });

export function listOf<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), next: z.string().nullable() });
}

/** `?limit=` and `?cursor=` of every list. */
export const paging = {
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(600).optional(),
};
