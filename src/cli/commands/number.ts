import { misused, readArguments } from '#cli/arguments.ts';
import { CommandRefused } from '#cli/command-refused.ts';
import { type NumberRefusal, readNumber } from '#domain/ticket/number.ts';

const usage = 'number TEXT';

/** Parses a ticket number as typed or spoken (R2). It needs no database, so it does not check the prefix. */
export async function run(args: string[]): Promise<number> {
  const { positionals } = readArguments(usage, { args: withTextAsText(args), allowPositionals: true });
  if (positionals.length === 0) throw misused('Give the text.', usage);
  const reading = readNumber(positionals.join(' '));
  if (!('found' in reading)) throw new CommandRefused(whatIsWrong(reading));
  process.stdout.write(`${reading.found.number}\n`);
  return 0;
}

/** A value that begins with a dash is a value, unless it looks like an option. */
function withTextAsText(args: string[]): string[] {
  return args.some((arg) => /^--?[a-z]/.test(arg) || arg === '--') ? args : ['--', ...args];
}

function whatIsWrong(refusal: NumberRefusal): string {
  switch (refusal.refused) {
    case 'wrongCheck':
      return `The check is wrong: ${refusal.sequence} has ${refusal.rightCheck}. Is ${refusal.likely} meant?`;
    case 'noCheck':
      return `The two check digits are missing or wrong. Did you mean ${refusal.likely}?`;
    case 'unknownPrefix':
      return `No desk has the prefix ${refusal.prefix}.`;
    case 'foreign':
      return 'This is another system’s number. A ticket number looks like DTO-104217-39.';
    case 'noNumber':
      return 'There is no ticket number in this text. One looks like DTO-104217-39.';
  }
}
