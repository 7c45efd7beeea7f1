/** A value as a ticket holds it. Words of a person are in a text of their own, so that they can be erased (R25). */
export type FieldValue =
  | { textId: string }
  | { number: number }
  | { day: string }
  | { choices: string[] }
  | { personId: string }
  | { siteId: string };

/** The values of a ticket, by the id of their field. */
export type FieldValues = Record<string, FieldValue>;

/** A value as an event holds it (decision 0003): a text by its id and hash. */
export type SetValue = Exclude<FieldValue, { textId: string }> | { text: { id: string; hash: string } };

/** The new value of a field; null empties it. */
export interface FieldChange {
  fieldId: string;
  value: SetValue | null;
}

/** Why a value was not set. */
export const valueFaults = [
  ...([
    'unknown',
    'retired',
    'hidden',
    'shape',
    'textLong',
    'number',
    'numberUnclear',
    'numberLarge',
    'money',
  ] as const),
  ...(['date', 'choice', 'person', 'site', 'link'] as const),
] as const;
export type ValueFault = (typeof valueFaults)[number];

/** A value that was not set, by the key of its field. */
export interface ValueProblem {
  field: string;
  problem: ValueFault;
}

/** Returns a ticket's values after some of them changed. */
export function withChanges(values: FieldValues, changes: readonly FieldChange[]): FieldValues {
  const after = { ...values };
  for (const { fieldId, value } of changes) {
    if (value === null) delete after[fieldId];
    else after[fieldId] = 'text' in value ? { textId: value.text.id } : value;
  }
  return after;
}

/** Returns the changes that change something. A new text always does: its words were compared before. */
export function realChanges(values: FieldValues, changes: readonly FieldChange[]): FieldChange[] {
  return changes.filter(({ fieldId, value }) => {
    const before = values[fieldId];
    if (value === null || before === undefined) return value !== null || before !== undefined;
    return 'text' in value || JSON.stringify(value) !== JSON.stringify(before);
  });
}
