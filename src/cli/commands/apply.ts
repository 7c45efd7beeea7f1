import { stringify } from 'yaml';
import { misused, readArguments } from '#cli/arguments.ts';
import { CommandRefused } from '#cli/command-refused.ts';
import type { Environment } from '#cli/environment.ts';
import { readInstallationFile } from '#cli/installation-file.ts';
import { withWorld } from '#cli/with-world.ts';
import { applyInstallation } from '#desk/installation/apply-installation.ts';
import { showInstallation } from '#desk/installation/show-installation.ts';
import { operatorOf } from '#domain/actor.ts';
import { type InstallationChange, isChange } from '#domain/installation/plan.ts';
import { listDesks } from '#store/desks/desks.ts';

const usage = 'apply FILE [--plan] · apply --show';

/** With `--plan`: the file would change something. */
const wouldChange = 2;

/** Makes the installation what a YAML file says, or prints it as such a file. */
export async function run(args: string[], environment: Environment): Promise<number> {
  const { values, positionals } = readArguments(usage, { args, options, allowPositionals: true as const });
  const { plan = false, show = false } = values;
  if (show ? plan || positionals.length > 0 : positionals.length !== 1)
    throw misused('Name one file, or say --show without a file.', usage);
  return show ? printInstallation(environment) : apply(positionals[0]!, plan, environment);
}

const options = { plan: { type: 'boolean' }, show: { type: 'boolean' } } as const;

async function printInstallation(environment: Environment): Promise<number> {
  const shown = await withWorld(environment, (world) => showInstallation(world), { signs: false });
  process.stdout.write(
    '# The installation, for belfry apply. Secrets are not shown; those that are stored stay.\n' +
      stringify(shown, { lineWidth: 120, aliasDuplicateObjects: false }),
  );
  return 0;
}

async function apply(file: string, isPlan: boolean, environment: Environment): Promise<number> {
  const { installation, refuse } = readInstallationFile(file, process.env);
  const done = await withWorld(environment, async (world) => {
    const desks = await listDesks(world.db);
    return applyInstallation(world, operatorOf(desks.map(({ id }) => id)), installation, { isPlan, language: 'en' });
  });
  if ('faults' in done) throw refuse(done.faults);
  if (!('changes' in done)) throw new CommandRefused('Another command made a desk meanwhile. Run this one again.');
  const { changes } = done;
  process.stdout.write(changes.map(lineOf).join('') + summaryOf(changes, isPlan));
  return isPlan && changes.some(isChange) ? wouldChange : 0;
}

function lineOf({ what, path, name, detail }: InstallationChange): string {
  if (what === 'same') return '';
  const text = [path.join('.'), name, detail && `(${detail})`].filter(Boolean).join(' ');
  return what === 'unlisted' ? `leave   ${text}: not in the file, left alone\n` : `${what.padEnd(7)} ${text}\n`;
}

function summaryOf(changes: readonly InstallationChange[], isPlan: boolean): string {
  const count = (wanted: InstallationChange['what']) => changes.filter(({ what }) => what === wanted).length;
  const [made, changed, removed] = [count('create'), count('change'), count('remove')];
  const rest = `${count('same')} as the file says, ${count('unlisted')} not in the file.`;
  if (made + changed + removed === 0) return `Nothing to do: ${rest}\n`;
  const done = isPlan ? 'Would create' : 'Created';
  return `${done} ${made}, ${isPlan ? 'change' : 'changed'} ${changed}, ${isPlan ? 'remove' : 'removed'} ${removed}; ${rest}\n`;
}
