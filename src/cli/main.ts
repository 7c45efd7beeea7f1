import { flushCompileCache } from 'node:module';
import { CommandRefused } from '#cli/command-refused.ts';
import { commands, usage } from '#cli/commands.ts';
import { EnvironmentRefused, readEnvironment } from '#cli/environment.ts';
import { errorText, forTerminal } from '#cli/error-text.ts';
import { version } from '#cli/version.ts';
import { HistoryKeyClosed } from '#desk/history/open-key.ts';

/** The `belfry` command: finds the subcommand, reads the environment, and returns the exit code. */
export async function main([name = 'help', ...args]: string[]): Promise<number> {
  if (name === '--version') {
    process.stdout.write(`${version}\n`);
    return 0;
  }
  const command = commands[name];
  if (!command) {
    process.stderr.write(name === 'help' || name === '--help' ? '' : `belfry: unknown command ${name}.\n`);
    process.stdout.write(usage());
    return name === 'help' || name === '--help' ? 0 : 64;
  }
  try {
    const { run } = await command.load();
    // Node writes its cache at exit, so a process that is killed would leave none for its next start.
    flushCompileCache();
    return await run(args, readEnvironment(process.env));
  } catch (error) {
    const exitCode = command.failsWith ?? exitCodeOf(error);
    if (exitCode === null) throw error;
    process.stderr.write(`belfry: ${forTerminal(isOfAFile(error) ? fileRefused(error) : errorText(error))}\n`);
    return exitCode;
  }
}

/** An error of the system about a file or folder, not of a bug. */
function isOfAFile(error: unknown): error is NodeJS.ErrnoException & { path: string } {
  const { code, path } = error as { code?: unknown; path?: unknown };
  return typeof code === 'string' && typeof path === 'string' && error instanceof Error;
}

function fileRefused({ message, path }: NodeJS.ErrnoException & { path: string }): string {
  return `${message}. Check that ${path} can be reached, that its disk is mounted and has room, and that the user who runs Belfry owns it.`;
}

/** sysexits.h: 78 is a configuration error. Null for a bug, which is thrown with its stack. */
function exitCodeOf(error: unknown): number | null {
  if (error instanceof CommandRefused) return error.exitCode;
  if (isOfAFile(error)) return 1;
  return error instanceof EnvironmentRefused || error instanceof HistoryKeyClosed ? 78 : null;
}
