import { z } from 'zod';
import { staffRoles } from '#domain/actor.ts';
import { fileKinds } from '#domain/directory/import.ts';
import { languages } from '#domain/language.ts';
import { proofs, securities } from '#domain/mailboxes/mail-server.ts';
import { separators } from '#domain/sending/bounce-address.ts';
import { relayProofs } from '#domain/sending/relay-settings.ts';
import { isPrefix } from '#domain/ticket/number.ts';
import { assignment, fields, letters, lookOf, macros, tags, targets, templates } from './desk-work.ts';
import { fault } from './faults.ts';
import { catalogue, forms } from './forms.ts';
import { settingsShape } from './setting-shapes.ts';
import { address, date, hours, instant, listOf, removable, texts, week, yearlyDay } from './shapes.ts';

/**
 * The shape of an installation as one file or one call. `secret` reads a secret and `content` the bytes of a
 * picture or table: from a reference in a file, or from a call. What is absent stays as it is; only an entry with `remove: true` is removed.
 */
export function installationOf(secret: z.ZodType<string>, content: z.ZodType<Buffer>) {
  return z.strictObject({
    desks: z.record(prefix, deskOf(secret, content)).optional(),
    /** The files of the directory's page. Entries without a row stay. */
    directory: z.strictObject(Object.fromEntries(fileKinds.map((kind) => [kind, content.optional()]))).optional(),
    staff: listOf(staffMember, 'email').optional(),
    providers: listOf(providerOf(secret), 'issuer').optional(),
  });
}

export type Installation = z.output<ReturnType<typeof installationOf>>;
export type DeskEntry = NonNullable<Installation['desks']>[string];

const prefix = z.string().refine(isPrefix, fault('prefix'));

function deskOf(secret: z.ZodType<string>, content: z.ZodType<Buffer>) {
  return z.strictObject({
    /** The first one of a new desk is the sender of its letters. */
    mailboxes: listOf(mailboxOf(secret), 'address').optional(),
    settings: settingsShape.optional(),
    lines: z.partialRecord(z.enum(languages), removable({}, { number: phone, hours: week.optional() })).optional(),
    calendar: calendar.optional(),
    exceptions: listOf(exception, 'from', 'until').optional(),
    relay: relayOf(secret).optional(),
    /** Null sends bounces to the mailbox. */
    bounces: z.enum(separators).nullable().optional(),
    teams: listOf(removable({ name: z.string() }, { members: z.array(address) }), 'name').optional(),
    targets: targets.optional(),
    assignment: assignment.optional(),
    look: lookOf(content).optional(),
    tags: tags.optional(),
    fields: fields.optional(),
    macros: macros.optional(),
    templates: templates.optional(),
    letters: letters.optional(),
    catalogue: catalogue.optional(),
    forms: forms.optional(),
  });
}

const phone = z.string(fault('phone'));

const server = {
  host: z.string(),
  port: z.int(),
  security: z.enum(securities),
  token: z.strictObject({ url: z.string(), clientId: z.string(), scope: z.string().default('') }).optional(),
};

function secretOf(secret: z.ZodType<string>) {
  return z.strictObject({
    password: secret.optional(),
    clientSecret: secret.optional(),
    refreshToken: secret.optional(),
  });
}

function mailboxOf(secret: z.ZodType<string>) {
  const fetching = removable(
    {},
    {
      ...server,
      user: z.string().optional(),
      proof: z.enum(proofs).default('password'),
      folder: z.string().default('INBOX'),
      doneFolder: z.string().nullable().default(null),
      unreadableFolder: z.string().nullable().default(null),
      /** Default: now, for a mailbox that was not fetched before. */
      startsAt: instant.optional(),
      active: z.boolean().default(true),
      secret: secretOf(secret).optional(),
    },
  );
  return removable(
    { address },
    {
      language: z.enum(languages).nullable().optional(),
      acknowledgesFrom: instant.nullable().optional(),
      fetching: fetching.optional(),
    },
  );
}

function relayOf(secret: z.ZodType<string>) {
  const rest = { ...server, user: z.string().default(''), proof: z.enum(relayProofs).default('password') };
  return removable({}, { ...rest, secret: secretOf(secret).optional() });
}

const validity = { reason: texts.optional(), from: date.optional(), until: date.optional() };

const calendar = z.strictObject({
  /** `legal`, `federal`, or a country of Europe and its region, such as `DE-SN`. */
  base: z.string().optional(),
  /** Years whose bridge days are complete. Other years stay as they are. */
  decidedYears: z.array(z.int().min(2000).max(2100)).optional(),
  days: listOf(removable({ date }, { reason: texts }), 'date').optional(),
  yearly: listOf(removable({ day: yearlyDay }, validity), 'day').optional(),
});

/** The first and the last day name an exception. */
const exception = removable(
  { from: date, until: date.optional() },
  { hours: hours.default(''), of: z.array(z.enum(['desk', ...languages])).min(1), reason: texts },
);

const staffMember = removable(
  { email: address },
  {
    name: z.string().min(1).max(200).optional(),
    roles: z.array(z.enum(staffRoles)).min(1),
    desks: z.array(prefix).min(1),
  },
);

function providerOf(secret: z.ZodType<string>) {
  return removable(
    { issuer: z.string() },
    {
      name: z.string().min(1).max(80),
      clientId: z.string(),
      scopes: z.string().default('openid profile email'),
      claims: z.strictObject({ name: z.string(), email: z.string(), language: z.string() }).optional(),
      trustsFactors: z.boolean().default(false),
      privateNetwork: z.boolean().default(false),
      active: z.boolean().default(true),
      clientSecret: secret.optional(),
    },
  );
}
