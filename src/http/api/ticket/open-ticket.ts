import { z } from '@hono/zod-openapi';
import { isHeard } from '#desk/intake/receive-contact.ts';
import { receiveSeveral } from '#desk/intake/receive-form.ts';
import { contactLimitsOf } from '#desk/limits/contact-limits.ts';
import type { Introduction } from '#desk/people/identify-person.ts';
import type { Actor } from '#domain/actor.ts';
import { fieldKeyCharactersMax } from '#domain/fields/field.ts';
import { formKeyCharactersMax } from '#domain/forms/form.ts';
import { formLimits } from '#domain/forms/limits.ts';
import { firstSpoken, type Language } from '#domain/language.ts';
import { isStaff } from '#domain/ticket/rights.ts';
import { summaryCharactersMax } from '#domain/ticket/texts.ts';
import { channels, kinds } from '#domain/ticket/vocabulary.ts';
import { type GivenRequester, requester } from '#http/api/people.ts';
import { type Call, defineCall } from '#http/api/protocol/call.ts';
import { desksAsked } from '#http/api/protocol/desks.ts';
import { invalid } from '#http/api/protocol/input.ts';
import { fileIds, site, writtenText } from '#http/api/protocol/shapes.ts';
import { contactsByForm } from '#http/api/ticket/filled-form.ts';
import { typedValues, withFaults } from '#http/api/ticket/outcome.ts';
import { fieldValue, fieldValues, findTicketByItself, ticketJson, ticketShape } from '#http/api/ticket/ticket-json.ts';
import type { Problem } from '#http/problem.ts';
import { detectLanguage } from '#mail/read/message/detect-language.ts';
import type { TicketRow } from '#store/schema/schema.ts';

/** The rows of a group of questions. */
const rows = z
  .array(z.record(z.string().max(fieldKeyCharactersMax), fieldValue))
  .min(1)
  .max(formLimits.rowsMax);

const body = z
  .strictObject({
    desk: z.string().max(8).nullish().openapi({
      example: 'DTO',
      description: 'A desk’s prefix. May be left out where there is one, or the token names one.',
    }),
    requester: requester.optional(),
    summary: writtenText.max(summaryCharactersMax),
    description: writtenText.optional().openapi({ description: 'Needed without a form.' }),
    kind: z.enum(kinds).default('question').openapi({ description: 'A form decides it.' }),
    form: z.string().max(formKeyCharactersMax).optional().openapi({
      example: 'new-site',
      description: 'The key of a form from `GET /forms`. Its answers are among `fields`, by the key of their question.',
    }),
    site: site.nullish(),
    urgent: z.boolean().default(false),
    channel: z.enum(channels).default('api'),
    attachments: fileIds.default([]),
    fields: z
      .record(z.string().max(fieldKeyCharactersMax), z.union([fieldValue, rows]))
      .default({})
      .openapi({
        description: 'Values of fields. A group of a form is a list of its rows, each with its answers by key.',
      }),
  })
  // Named together with the other fields that are missing.
  .refine(({ form, description }) => form !== undefined || description !== undefined, {
    ...{ path: ['description'], params: { issue: 'required' } },
    when: ({ value }) => typeof value === 'object' && value !== null && !Array.isArray(value),
  });
type Body = z.output<typeof body>;
type OpeningCall = Call<unknown, unknown, Body>;

export const openTicket = defineCall(
  {
    method: 'post',
    path: '/tickets',
    does: 'Opens a ticket, or several linked ones if its form says so; the answer is the first.',
    madeBy: 'everyone',
    body,
    bodyMax: 'text',
    status: 201,
    answer: ticketShape,
  },
  async (call: OpeningCall) => {
    const { actor, world, body } = call;
    const deskId = await deskOf(call);
    if (typeof deskId !== 'string') return deskId;
    const who = whoAsks(call);
    if ('problem' in who || 'refused' in who) return who;
    const { urgent, channel, summary } = body;
    const language = who.language ?? detectLanguage(`${summary}\n${body.description ?? ''}`);
    const said = await contentsOf(call, deskId, language);
    if (!Array.isArray(said)) return said;
    const unanswered = await isOverLimit(call, who, said.length);
    const given = { deskId, channel, urgent, summary, requester: who, language, fileIds: body.attachments, unanswered };
    const opened = await receiveSeveral(
      world,
      actor,
      said.map((content) => ({ ...given, ...content })),
    );
    if ('refused' in opened) return withFaults(call, opened);
    const [first, ...others] = opened.tickets as [TicketRow, ...TicketRow[]];
    const ticket = await findTicketByItself(call, first.id);
    const linked = others.length > 0 && { others: others.map(({ number }) => number) };
    return { answer: { ...(await ticketJson(ticket, call)), ...linked }, location: `/api/v1/tickets/${ticket.number}` };
  },
);

/** What each ticket of the contact says: by its form, or in its own words. */
async function contentsOf(call: OpeningCall, deskId: string, language: Language | null) {
  const { form, description = '', kind, site = null, fields } = call.body;
  if (form !== undefined) {
    const desk = await call.world.readDesk(call.world.db, deskId);
    return contactsByForm(call, deskId, { ...call.body, form }, firstSpoken(desk, [language]));
  }
  const values = fieldValues.safeParse(fields);
  if (!values.success) return invalid(call.c, 'fields', 'notAsked');
  return [{ kind, text: description, site, fields: typedValues(values.data) }];
}

/** A program submits unproved addresses: the mail limit of the form applies, but every ticket is opened (R1, R3). */
async function isOverLimit(
  { actor, world, body }: OpeningCall,
  { email }: Introduction,
  tickets: number,
): Promise<boolean> {
  if (email === null || !isStaff(actor) || isHeard(actor, body.channel)) return false;
  return (await contactLimitsOf(world).takeAddress(email, tickets)) !== null;
}

/** The named desk, else the token's, else the only one. In the demonstration, the default is the first desk. */
async function deskOf(call: OpeningCall): Promise<string | Problem> {
  const desks = await desksAsked(call, call.body.desk || undefined);
  if (!Array.isArray(desks)) return desks;
  const only = call.parts.settings.demonstration || desks.length === 1 ? desks[0] : undefined;
  return call.tokenDeskId ?? only?.id ?? invalid(call.c, 'desk', 'deskNeeded');
}

/** A requester asks only for themselves and only through their own channel; the desk may name anyone (attack 39). */
function whoAsks({ actor, body, c }: OpeningCall): Introduction | Problem {
  const { requester, channel } = body;
  if (isStaff(actor)) return requester ? introduced(requester) : invalid(c, 'requester', 'required');
  if (channel !== 'api' && channel !== 'portal') return invalid(c, 'channel', 'notByRequester');
  return themselves(actor, requester) ?? invalid(c, 'requester', 'ownPerson');
}

function introduced(given: GivenRequester): Introduction {
  const language: Language | null = given.language ?? null;
  if (given.anonymous) return { email: null, name: null, phone: null, language, anonymous: true };
  return { email: given.email ?? null, name: given.name || null, phone: given.phone ?? null, language };
}

function themselves(actor: Actor, given: GivenRequester | undefined): Introduction | null {
  const who = given ? introduced(given) : null;
  if (actor.email === null || who?.anonymous || (who?.email && who.email !== actor.email)) return null;
  return { email: actor.email, name: who?.name ?? null, phone: who?.phone ?? null, language: who?.language ?? null };
}
