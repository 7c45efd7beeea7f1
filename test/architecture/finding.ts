import assert from 'node:assert/strict';

/** A place that breaks a rule, and how to fix it. */
export interface Finding {
  /** Relative to the root, with a line number where that helps: `src/desk/spine/apply.ts:12`. */
  at: string;
  rule: string;
  instead: string;
}

/** Fails with one line per finding, in the order given. */
export function expectNone(findings: Finding[]): void {
  const lines = findings.map(({ at, rule, instead }) => `  ${at}\n    rule: ${rule}\n    instead: ${instead}`);
  if (findings.length > 0) assert.fail(`${findings.length} found\n${lines.join('\n')}`);
}
