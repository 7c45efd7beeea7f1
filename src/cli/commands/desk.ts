import { misused, readCreation } from '#cli/arguments.ts';
import { CommandRefused } from '#cli/command-refused.ts';
import type { Environment } from '#cli/environment.ts';
import { withWorld } from '#cli/with-world.ts';
import { createDesk, type DeskPlan, type DeskRefusal } from '#desk/desks/create-desk.ts';
import { readZone } from '#domain/calendar/calendar.ts';
import { type Language, languages } from '#domain/language.ts';
import { readAddress } from '#domain/people/email.ts';
import { isPrefix } from '#domain/ticket/number.ts';

const usage = 'desk create --prefix P --mailbox A --zone Z --languages fr,nl…';

/** Creates a desk with sensible settings, which can be changed in the administration. */
export async function run(args: string[], environment: Environment): Promise<number> {
  const plan = readPlan(args);
  const made = await withWorld(environment, (world) => createDesk(world, plan), { signs: false });
  if ('refused' in made) throw new CommandRefused(refusals[made.refused](plan));
  process.stdout.write(
    `Created desk ${plan.prefix}: mail to ${plan.mailbox}, Monday to Friday 8:30–17:00 (${plan.zone}), legal holidays of Belgium.\n` +
      'Next, create its first administrator: npx belfry admin create --email A\n',
  );
  return 0;
}

/** Reports every invalid value on its own line, so that all can be fixed at once. */
function readPlan(args: string[]): DeskPlan {
  const values = readCreation(usage, { args, options });
  const prefix = values.prefix?.toUpperCase() ?? '';
  const mailbox = readAddress(values.mailbox ?? '');
  const zone = readZone(values.zone ?? '');
  const spoken = readLanguages(values.languages ?? '');
  const wrong = [
    isPrefix(prefix) ? '' : '--prefix is two to eight letters, such as DTO, and no word like TICKET.',
    mailbox ? '' : '--mailbox is the e-mail address of the desk, such as desk@administration.example.',
    zone ? '' : '--zone is a time zone, such as Europe/Brussels.',
    spoken ? '' : `--languages is one or more of ${languages.join(',')}, the desk’s own first, such as fr,nl.`,
  ].filter(Boolean);
  if (!mailbox || !zone || !spoken || wrong.length > 0) throw misused(wrong.join('\n'), usage);
  return { prefix, mailbox, zone, languages: spoken };
}

const options = {
  prefix: { type: 'string' },
  mailbox: { type: 'string' },
  zone: { type: 'string' },
  languages: { type: 'string' },
} as const;

function readLanguages(text: string): Language[] | null {
  const named = text.split(',').map((one) => languages.find((language) => language === one.trim().toLowerCase()));
  const known = named.filter((language) => language !== undefined);
  return known.length === named.length && new Set(known).size === known.length ? known : null;
}

const refusals: Record<DeskRefusal, (plan: DeskPlan) => string> = {
  demonstration: () => 'This is the database of the demonstration. Name another in DATABASE_URL or BELFRY_DATA.',
  prefixTaken: ({ prefix }) => `There is a desk ${prefix} already. Choose another prefix.`,
  mailboxTaken: ({ mailbox }) => `${mailbox} is the mailbox of another desk. Choose another mailbox.`,
};
