import { isFieldKey } from '#domain/fields/field.ts';
import {
  type ActTexts,
  type FieldSetting,
  knownClosingReasons,
  type MacroAct,
  type MacroActKind,
  macroActKinds,
  wholeDesk,
} from '#domain/messages/acts.ts';
import { impacts, kinds, urgencyLevels } from '#domain/ticket/vocabulary.ts';

/** The inverse of `actTexts`: the actions of a form or of the audit trail, in order. Invalid texts are ignored. */
export function actsOfTexts(texts: Partial<ActTexts>): MacroAct[] {
  return macroActKinds.flatMap((kind) => {
    const act = texts[kind] ? readers[kind](texts[kind]) : null;
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
    const reason = knownClosingReasons.find((each) => each === word);
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
