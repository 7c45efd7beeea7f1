import type { ChosenActs } from '#domain/messages/chosen-acts.ts';

/** The ways of writing that have a draft: the tabs of the composer, calls aside. */
export const messageTabs = ['answer', 'ask', 'note', 'handle'] as const;
export type MessageTab = (typeof messageTabs)[number];

/** Whether a word names a tab. */
export function isTab(text: string): text is MessageTab {
  return messageTabs.some((tab) => tab === text);
}

/** Those that go out to the requester, and wait ten seconds before they do. */
export const heldTabs = ['answer', 'ask', 'handle'] as const;
export type HeldTab = (typeof heldTabs)[number];

/** Whether what is written there waits before it goes out. */
export function isHeld(tab: MessageTab): tab is HeldTab {
  return heldTabs.some((held) => held === tab);
}

/** What stands in a composer: enough to go on writing where one stopped, on any machine. */
export interface WrittenMessage {
  text: string;
  /** What the editor made of it; empty without one. */
  html: string;
  /** What is asked for beside the form's questions, one a line. */
  items: string;
  /** The form's questions that are ticked, by their ids; null where nobody has touched them. */
  asked: string[] | null;
  files: { id: string; name: string; size: string }[];
  /** Where the cursor stands, as the editor counts. */
  cursor: number | null;
  /** What is done with it; null is nothing. */
  acts: ChosenActs | null;
  /** The name of an erased person was taken out of it: no composer may save its former words over it. */
  isRedacted?: true;
}

/** Whether there is nothing to keep. */
export function isUnwritten({ text, html, items, files, acts }: WrittenMessage): boolean {
  return text.trim() === '' && !html.includes('<img') && items.trim() === '' && files.length === 0 && !acts;
}
