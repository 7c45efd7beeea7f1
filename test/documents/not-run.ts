/** Blocks that `operation.test.ts` does not run: the test that runs them, or the reason why none does. By their first words. */
export const notRun: Record<string, Record<string, string>> = {
  'README.md': {
    'npm install && npm start': 'test/second-start.test.ts starts the demonstration; this is `npm test`.',
    'npm ci --omit=dev && npm run build': 'Needs a registry. deploy/release.sh runs the same.',
    'npx belfry serve': 'Never ends. The units start both commands.',
  },
  'CONTRIBUTING.md': { 'npm ci': 'This is .ci/run, with a registry.' },
  'docs/calls.md': {
    'POST /api/v1/phone-events': 'An address: src/http/phone-events.test.ts',
    'TOKEN=': 'test/documents/calls.test.ts',
  },
  'docs/crashes.md': { 'npm run crash': 'Kills for hours; test/crash/crash.test.ts kills eight times.' },
  'docs/simulation.md': {
    'npm run simulate': 'Runs for hours; test/simulation/simulation.test.ts runs two worlds.',
  },
  'docs/installation-file.md': { 'desks:': 'src/cli/commands/apply.test.ts' },
  'docs/operation.md': {
    'git clone': 'Needs a repository and a registry. deploy/release.sh runs the same.',
    'apt-get install postgresql': 'Needs Debian’s archive; .ci/run installs what tests need.',
    'apt-get install clamav': 'Needs Debian’s archive; src/store/files/scanner.test.ts runs its clamd.',
    'belfry storage copy': 'Needs a server of S3: src/cli/commands/storage.test.ts',
    'belfry storage mails': 'Needs mails of some age: src/cli/commands/storage.test.ts',
  },
  'deploy/ha/README.md': {
    visitors: 'A drawing.',
    'mkdir -p /etc/postgresql-common': 'Needs Debian’s archive. test/drill starts the programs.',
  },
};
