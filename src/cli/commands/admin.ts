import { misused, readCreation } from '#cli/arguments.ts';
import { CommandRefused } from '#cli/command-refused.ts';
import type { Environment } from '#cli/environment.ts';
import { type CommandWorld, withWorld } from '#cli/with-world.ts';
import { createSignInLink } from '#desk/sign-in/sign-in-link.ts';
import { makeAdministrator } from '#desk/staff/administrators.ts';
import { readAddress } from '#domain/people/email.ts';
import { urls } from '#web/app/urls.ts';

const usage = 'admin create --email A';

/** Creates an administrator of all desks and prints their one-time sign-in link. */
export async function run(args: string[], environment: Environment): Promise<number> {
  const email = readAddress(readCreation(usage, { args, options: { email: { type: 'string' } } }).email ?? '');
  if (email === null) throw misused('--email is an e-mail address, such as an.peeters@administration.example.', usage);
  await withWorld(environment, (world) => invite(world, environment, email), { signs: false });
  return 0;
}

async function invite(world: CommandWorld, environment: Environment, email: string): Promise<void> {
  const site = siteOf(world, environment);
  const { token } = await createSignInLink(world, await makeAdministrator(world, email));
  process.stdout.write(
    `${email} is now an administrator of all desks. This link signs in once, within 24 hours:\n${site}${urls.signInLink(token)}\n`,
  );
}

/** Links use only BELFRY_URL (attack 22); in the demonstration, localhost. */
function siteOf({ installation }: CommandWorld, { url, port }: Environment): string {
  if (url !== null) return url;
  if (installation === 'demonstration') return `http://localhost:${port}`;
  throw new CommandRefused('BELFRY_URL is not set. The link needs the public address, such as https://desk.example');
}
