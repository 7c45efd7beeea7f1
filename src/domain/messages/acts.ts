import type { Impact, Kind, UrgencyLevel } from '#domain/ticket/vocabulary.ts';

/** The actions of a macro, in the order in which they run. Each uses the same verb as an agent's click. */
export const macroActKinds = [
  'team',
  'assign',
  'priority',
  'kind',
  'urgent',
  'tag',
  'fields',
  'checklist',
  'close',
] as const;
export type MacroActKind = (typeof macroActKinds)[number];

/** Closing reasons that need no other ticket, no contact, and no word of the requester (R22). */
export const macroClosingReasons = ['spam', 'unreachable'] as const;
/** Older macros close as `redirected`, which now requires a contact. They are shown and refused. */
export const knownClosingReasons = [...macroClosingReasons, 'redirected'] as const;

/** A field of the desk and the value that it gets, as text. */
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
  | { do: 'close'; reason: (typeof knownClosingReasons)[number] };

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

/** Returns acts in the order in which they run; the last of each kind counts. */
export function orderedActs(acts: readonly MacroAct[]): MacroAct[] {
  return macroActKinds.flatMap((kind) => acts.findLast((act) => act.do === kind) ?? []);
}

/** Each kind of action as one text, empty if missing: `me`, `site:blocks`, `on`. Fields are lines of `key=value`. */
export type ActTexts = Record<MacroActKind, string>;

/** The text for the whole desk. */
export const wholeDesk = 'desk';

/** Returns actions as texts, as the audit trail and forms name them. Only pages read them back. */
export function actTexts(acts: readonly MacroAct[]): ActTexts {
  const texts: ActTexts = {
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
  for (const act of acts) texts[act.do] = textOf(act);
  return texts;
}

function textOf(act: MacroAct): string {
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
