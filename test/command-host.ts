// Runs commands for command.ts, one after the other, so that the program is loaded once.
import { main } from '#cli/main.ts';

process.on('message', async ({ args, env }: { args: string[]; env: Record<string, string> }) => {
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, env);
  const code = await main(args);
  // Tells the reader of each stream where the output of this command ends.
  for (const stream of [process.stdout, process.stderr]) stream.write('\0');
  process.send!(code);
});
