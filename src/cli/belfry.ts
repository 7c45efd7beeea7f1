import { CommandRefused, commands, usage } from '#cli/commands.ts';
import { EnvironmentRefused, readEnvironment } from '#cli/environment.ts';

/** The `belfry` command: finds the verb, reads the environment, and ends with its exit code. */
async function main([name = 'help', ...args]: string[]): Promise<number> {
  const command = commands[name];
  if (!command) {
    process.stderr.write(name === 'help' || name === '--help' ? '' : `belfry: there is no command ${name}.\n`);
    process.stdout.write(usage());
    return name === 'help' || name === '--help' ? 0 : 64;
  }
  try {
    const { run } = await command.load();
    return await run(args, readEnvironment(process.env));
  } catch (error) {
    if (!(error instanceof CommandRefused || error instanceof EnvironmentRefused)) throw error;
    process.stderr.write(`belfry: ${error.message}\n`);
    return error instanceof CommandRefused ? error.exitCode : 78;
  }
}

const exitCode = await main(process.argv.slice(2));
// A pool's idle timers must not keep a command that is done.
process.exit(exitCode);
