import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { Icon } from './icons/icon.tsx';
import type { IconName } from './icons/strokes.ts';

export interface ComposerTab {
  id: string;
  label: string;
  icon: IconName;
  /** The form of this tab; it stays mounted, so that a draft survives a look at another. */
  panel: React.ReactNode;
}

interface ComposerProps {
  /** "Reply to this ticket": names the tabs. */
  label: string;
  tabs: ComposerTab[];
  selected?: string;
  onSelect?: (id: string) => void;
  /** "Written in French, Claire’s language" */
  aside?: React.ReactNode;
}

/** Docked below the record: one tab a way of answering. */
export function Composer({ label, tabs, selected, onSelect, aside }: ComposerProps) {
  return (
    <Tabs
      selectedKey={selected}
      onSelectionChange={(key) => onSelect?.(String(key))}
      className="flex max-h-[50vh] flex-col border-t border-line-strong bg-surface"
    >
      <div className="flex flex-wrap items-center justify-between gap-x-4 border-b border-line px-2.5">
        <TabList aria-label={label} className="flex max-w-full relative overflow-x-auto">
          {tabs.map(({ id, label: name, icon }) => (
            <Tab key={id} id={id} className={tab}>
              <Icon name={icon} />
              {name}
            </Tab>
          ))}
        </TabList>
        {aside && <div className="flex items-center gap-2 px-2.5 py-1 text-secondary text-ink-2">{aside}</div>}
      </div>
      {tabs.map(({ id, panel }) => (
        <TabPanel key={id} id={id} shouldForceMount className="min-h-0 relative overflow-y-auto px-5 py-3 inert:hidden">
          {panel}
        </TabPanel>
      ))}
    </Tabs>
  );
}

const tab =
  'flex h-11 cursor-pointer items-center gap-2 border-b-2 border-transparent px-3 text-body whitespace-nowrap text-ink-2 sm:h-9 sm:text-row ' +
  'hover:text-ink data-focus-visible:-outline-offset-3 data-selected:border-accent-line data-selected:font-strong data-selected:text-ink';
