import type { ChosenActs } from '#domain/messages/chosen-acts.ts';

/** The composer tabs that have a draft. Calls have none. */
export const messageTabs = ['answer', 'ask', 'note', 'handle'] as const;
export type MessageTab = (typeof messageTabs)[number];

/** Whether a text is the name of a tab. */
export function isTab(text: string): text is MessageTab {
  return messageTabs.some((tab) => tab === text);
}

/** Tabs whose messages go to the requester, after a delay of ten seconds. */
const heldTabs = ['answer', 'ask', 'handle'] as const;
export type HeldTab = (typeof heldTabs)[number];

/** Whether messages of a tab are delayed before sending. */
export function isHeld(tab: MessageTab): tab is HeldTab {
  return heldTabs.some((held) => held === tab);
}

/** The state of a composer, so that an agent can continue on any machine. */
export interface WrittenMessage {
  text: string;
  /** The editor's HTML; empty without an editor. */
  html: string;
  /** Additional questions, one per line. */
  items: string;
  /** The ids of the ticked form questions; null if the agent has not changed them. */
  asked: string[] | null;
  files: { id: string; name: string; size: string }[];
  /** The cursor position, as the editor counts. */
  cursor: number | null;
  /** The chosen actions; null if there are none. */
  acts: ChosenActs | null;
  /** The name of an erased person was removed. No open composer may save the old text over it. */
  isRedacted?: true;
}

/** Whether there is nothing to save. */
export function isUnwritten({ text, html, items, files, acts }: WrittenMessage): boolean {
  return text.trim() === '' && !html.includes('<img') && items.trim() === '' && files.length === 0 && !acts;
}
