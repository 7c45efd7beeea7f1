import { whyMissing } from '#test/debian-program.ts';

/** Debian's package of the same name. Tests that need it are skipped with a message if it is missing. */
export const ageMissing = whyMissing(['age', '--version']);
