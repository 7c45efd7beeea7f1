import { type Impact, impacts, type Kind, kinds, type UrgencyLevel, urgencyLevels } from '#domain/ticket/vocabulary.ts';

/** What a macro does beside its text, in the order in which it is done: each by the verb by which an agent does it by hand. */
export const macroDeeds = ['team', 'assign', 'priority', 'kind', 'urgent', 'close'] as const;
export type MacroDeed = (typeof macroDeeds)[number];

/** The reasons to close that need nothing more: no other ticket, no contact, and no word of the requester (R22). */
export const macroClosingReasons = ['spam', 'unreachable'] as const;
/** Older macros close as `redirected`, which now names its contact: they are shown and refused. */
export type MacroClosingReason = (typeof macroClosingReasons)[number] | 'redirected';

/** One of them; a macro has one of each deed at most. */
export type MacroAct =
  /** Null gives it back to the whole desk. */
  | { do: 'team'; teamId: string | null }
  | { do: 'assign'; to: 'me' | 'nobody' }
  | { do: 'assign'; to: 'agent'; personId: string }
  /** The priority follows from both. */
  | { do: 'priority'; impact: Impact; urgencyLevel: UrgencyLevel }
  | { do: 'kind'; kind: Kind }
  | { do: 'urgent'; urgent: boolean }
  | { do: 'close'; reason: MacroClosingReason };

/** Deeds that stand in the record with a reason (R12). */
const reasoned: readonly MacroDeed[] = ['priority', 'kind', 'urgent'];

/** Whether one of them has to say why. */
export function needsReason(acts: readonly MacroAct[]): boolean {
  return acts.some((act) => reasoned.includes(act.do));
}

/** Each deed as one word of a form, and empty where there is none: `me`, `site:blocks`, `on`. */
export type ActWords = Record<MacroDeed, string>;

/** The word of a form for "nobody in particular": the whole desk. */
export const wholeDesk = 'desk';

/** Acts as their form shows them. */
export function actWords(acts: readonly MacroAct[]): ActWords {
  const words: ActWords = { team: '', assign: '', priority: '', kind: '', urgent: '', close: '' };
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
    case 'close':
      return act.reason;
  }
}

/** Acts from the words of a form, in their order; a word that says nothing is no act. Ids are asked for by whoever does it. */
export function readActs(words: Partial<Record<MacroDeed, string>>): MacroAct[] {
  return macroDeeds.flatMap((deed) => {
    const act = words[deed] ? readers[deed](words[deed]) : null;
    return act === null ? [] : [act];
  });
}

const readers: Record<MacroDeed, (word: string) => MacroAct | null> = {
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
  close: (word) => {
    const reason = ([...macroClosingReasons, 'redirected'] as const).find((each) => each === word);
    return reason ? { do: 'close', reason } : null;
  },
};

function isUuid(word: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(word);
}
