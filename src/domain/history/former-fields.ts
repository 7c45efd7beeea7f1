import type { ChangedFields, Fields } from '#domain/directory/fields.ts';

/**
 * Returns the fields of a definition as they were before each of its changes, the latest change first. What a change does not say
 * stays as it is now: a place in a list, a retirement, and contact details, which the trail leaves out.
 */
export function formerFields(now: Fields, changes: readonly ChangedFields[]): Fields[] {
  const former: Fields[] = [];
  for (const change of changes) former.push(before(former.at(-1) ?? now, change));
  return former;
}

function before(fields: Fields, change: ChangedFields): Fields {
  const said = Object.entries(change).filter(
    ([field, { from, to }]) => Object.hasOwn(fields, field) && (from !== null || to !== null),
  );
  return { ...fields, ...Object.fromEntries(said.map(([field, { from }]) => [field, from ?? ''])) };
}

/** Whether these are the fields of something: before it was made, it had no name. Settings have no name at any time. */
export function isNamed(fields: Fields): boolean {
  const names = Object.entries(fields).filter(([field]) => /^name(-|$)/.test(field));
  return names.length === 0 || names.some(([, value]) => value !== '');
}
