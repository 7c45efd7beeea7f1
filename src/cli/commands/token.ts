import { misused, readCreation } from '#cli/arguments.ts';
import { CommandRefused } from '#cli/command-refused.ts';
import type { Environment } from '#cli/environment.ts';
import { withWorld } from '#cli/with-world.ts';
import { createToken, type TokenOrder, type TokenRefusal } from '#desk/sign-in/create-token.ts';

const usage = 'token create --name N --role agent|admin|requester [--person EMAIL]';
const roles = ['agent', 'admin', 'requester'] as const;

/** Creates an API token and prints it, alone on the last line. It cannot be shown again. */
export async function run(args: string[], environment: Environment): Promise<number> {
  const order = readOrder(args);
  const made = await withWorld(environment, (world) => createToken(world, order), { signs: false });
  if ('refused' in made) throw new CommandRefused(refusals[made.refused]);
  process.stdout.write(`Created the token “${order.name}”. Save it now: it is not shown again.\n${made.token}\n`);
  return 0;
}

function readOrder(args: string[]): TokenOrder {
  const { name = '', role, person = null } = readCreation(usage, { args, options });
  const known = roles.find((one) => one === role);
  if (name.trim() === '') throw misused('--name says what the token is for.', usage);
  if (!known) throw misused(`--role is one of ${roles.join(', ')}.`, usage);
  return { name: name.trim(), role: known, person };
}

const options = { name: { type: 'string' }, role: { type: 'string' }, person: { type: 'string' } } as const;

const refusals: Record<TokenRefusal, string> = {
  personNeeded: 'A requester’s token acts as a person. Say whom: --person EMAIL.',
  notAnAddress: '--person is the e-mail address of a person, such as joke@customer.example.',
  notAnAgent: 'This person works at no desk. Name an agent, or leave --person out for a service of its own.',
  notAnAdministrator:
    'This person is no administrator. Name one (npx belfry admin create makes one), or leave --person out.',
};
