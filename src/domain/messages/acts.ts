import { isFieldKey } from '#domain/fields/field.ts';
import { type Impact, impacts, type Kind, kinds, type UrgencyLevel, urgencyLevels } from '#domain/ticket/vocabulary.ts';

/** The actions of a macro, in the order in which they run. Each uses the same verb as an agent's click. */
export const macroActKinds = [
  ...(['team', 'assign', 'priority', 'kind', 'urgent', 'tag', 'fields', 'checklist', 'close'] as const),
] as const;
export type MacroActKind = (typeof macroActKinds)[number];

/** Closing reasons that need no other ticket, no contact, and no word of the requester (R22). */
export const macroClosingReasons = ['spam', 'unreachable'] as const;
/** Older macros close as `redirected`, which now requires a contact. They are shown and refused. */
type MacroClosingReason = (typeof macroClosingReasons)[number] | 'redirected';

/** A field of the desk and the value that it gets, as a form gives it. */
export interface FieldSetting {
  key: string;
  value: string;
}

/** An action. A macro has at most one of each kind. */
export type MacroAct =
  /** Null returns the ticket to the whole desk. */
  | { do: 'team'; teamId: string | null }
  | { do: 'assign'; to: 'me' | 'nobody' }
  | { do: 'assign'; to: 'agent'; personId: string }
  /** The priority follows from both. */
  | { do: 'priority'; impact: Impact; urgencyLevel: UrgencyLevel }
  | { do: 'kind'; kind: Kind }
  | { do: 'urgent'; urgent: boolean }
  /** Adds a tag of the desk's list. */
  | { do: 'tag'; tagId: string }
  | { do: 'fields'; values: FieldSetting[] }
  /** Adds the items of a checklist of the desk as tasks. */
  | { do: 'checklist'; checklistId: string }
  | { do: 'close'; reason: MacroClosingReason };

/** Actions that are recorded with a reason (R12). */
const reasoned: readonly MacroActKind[] = ['priority', 'kind', 'urgent'];

/** Whether any action sets the field with this key. */
export function setsField(acts: readonly MacroAct[], key: string): boolean {
  return acts.some((act) => act.do === 'fields' && act.values.some((setting) => setting.key === key));
}

/** Whether any action needs a reason. */
export function needsReason(acts: readonly MacroAct[]): boolean {
  return acts.some((act) => reasoned.includes(act.do));
}

/** Each action as one form value, empty if missing: `me`, `site:blocks`, `on`. Fields are lines of `key=value`. */
export type ActWords = Record<MacroActKind, string>;

/** The form value for the whole desk. */
export const wholeDesk = 'desk';

/** Returns actions as form values. */
export function actWords(acts: readonly MacroAct[]): ActWords {
  const words: ActWords = {
    team: '',
    assign: '',
    priority: '',
    kind: '',
    urgent: '',
    tag: '',
    fields: '',
    checklist: '',
    close: '',
  };
  for (const act of acts) words[act.do] = wordOf(act);
  return words;
}

function wordOf(act: MacroAct): string {
  switch (act.do) {
    case 'team':
      return act.teamId ?? wholeDesk;
    case 'assign':
      return act.to === 'agent' ? act.personId : act.to;
    case 'priority':
      return `${act.impact}:${act.urgencyLevel}`;
    case 'kind':
      return act.kind;
    case 'urgent':
      return act.urgent ? 'on' : 'off';
    case 'tag':
      return act.tagId;
    case 'fields':
      return act.values.map(({ key, value }) => `${key}=${value}`).join('\n');
    case 'checklist':
      return act.checklistId;
    case 'close':
      return act.reason;
  }
}

/** Returns the actions of form values, in order. Invalid values are ignored. The verbs check ids. */
export function readActs(words: Partial<Record<MacroActKind, string>>): MacroAct[] {
  return macroActKinds.flatMap((kind) => {
    const act = words[kind] ? readers[kind](words[kind]) : null;
    return act === null ? [] : [act];
  });
}

const readers: Record<MacroActKind, (word: string) => MacroAct | null> = {
  team: (word) =>
    word === wholeDesk ? { do: 'team', teamId: null } : isUuid(word) ? { do: 'team', teamId: word } : null,
  assign: (word) => {
    if (word === 'me' || word === 'nobody') return { do: 'assign', to: word };
    return isUuid(word) ? { do: 'assign', to: 'agent', personId: word } : null;
  },
  priority: (word) => {
    const [one, other] = word.split(':');
    const impact = impacts.find((each) => each === one);
    const urgencyLevel = urgencyLevels.find((each) => each === other);
    return impact && urgencyLevel ? { do: 'priority', impact, urgencyLevel } : null;
  },
  kind: (word) => {
    const kind = kinds.find((each) => each === word);
    return kind ? { do: 'kind', kind } : null;
  },
  urgent: (word) => (word === 'on' || word === 'off' ? { do: 'urgent', urgent: word === 'on' } : null),
  tag: (word) => (isUuid(word) ? { do: 'tag', tagId: word } : null),
  fields: (word) => {
    const values = word.split('\n').flatMap((line) => readSetting(line) ?? []);
    return values.length > 0 ? { do: 'fields', values } : null;
  },
  checklist: (word) => (isUuid(word) ? { do: 'checklist', checklistId: word } : null),
  close: (word) => {
    const reason = ([...macroClosingReasons, 'redirected'] as const).find((each) => each === word);
    return reason ? { do: 'close', reason } : null;
  },
};

function readSetting(line: string): FieldSetting | null {
  const [, key = '', value = ''] = /^([^=]+)=(.*)$/.exec(line) ?? [];
  return isFieldKey(key) && value.trim() !== '' ? { key, value: value.trim() } : null;
}

function isUuid(word: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(word);
}
