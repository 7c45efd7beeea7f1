import type { IconName } from '#web/ui/icons/strokes.ts';

/** The tabs of the composer, in order. */
export const tabs = ['answer', 'ask', 'note', 'call', 'handle'] as const;
export type Tab = (typeof tabs)[number];

export const tabIcons: Record<Tab, IconName> = {
  answer: 'mail',
  ask: 'question',
  note: 'note',
  call: 'phone',
  handle: 'check',
};

export function readTab(text: string | null): Tab | null {
  return tabs.find((tab) => tab === text) ?? null;
}
