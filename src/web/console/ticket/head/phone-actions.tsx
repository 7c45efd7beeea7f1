import { urls } from '#web/app/urls.ts';
import { type ChosenTab, type Tab, tabIcons } from '#web/console/ticket/composer/use-chosen-tab.ts';
import { RelationLinks, TicketActions } from '#web/console/ticket/head/ticket-actions.tsx';
import { panelIds } from '#web/console/ticket/panel-button.tsx';
import type { TicketPage } from '#web/console/ticket/read-page.ts';
import { useWords } from '#web/console/use-words.ts';
import { buttonLook } from '#web/ui/button.tsx';
import { PhoneActions } from '#web/ui/frame/phone-bars.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { closePanel, PopoverPanel } from '#web/ui/popover-panel.tsx';

interface TicketPhoneActionsProps {
  page: TicketPage;
  tab: ChosenTab;
}

/** Near the thumb: answer, note, call, and the rest behind "more". */
export function TicketPhoneActions({ page, tab }: TicketPhoneActionsProps) {
  const { composer, ticket } = useWords();
  return (
    <>
      <PhoneActions>
        {(['answer', 'note', 'call'] as const).map((name) => (
          <TabLink key={name} page={page} tab={tab} name={name} label={composer.thumbs[name]} />
        ))}
        <button type="button" popoverTarget={panelIds.more} aria-label={ticket.more} className={buttonLook('outlined')}>
          <Icon name="more" />
        </button>
      </PhoneActions>
      <PopoverPanel id={panelIds.more} title={ticket.more}>
        <div className="flex flex-col gap-2 *:w-full [&_button]:w-full">
          <TabLink page={page} tab={tab} name="ask" label={composer.tabs.ask} />
          <TabLink page={page} tab={tab} name="handle" label={composer.tabs.handle} />
          <TicketActions page={page} relations={<RelationLinks page={page} />} />
        </div>
      </PopoverPanel>
    </>
  );
}

function TabLink({ page, tab, name, label }: TicketPhoneActionsProps & { name: Tab; label: string }) {
  const isMain = name === tab.first && !tab.isOpen;
  return (
    <a
      href={urls.ticket(page.number, { say: name })}
      data-act={`say-${name}`}
      className={buttonLook(isMain ? 'main' : 'outlined')}
      onClick={(event) => {
        event.preventDefault();
        closePanel(panelIds.more);
        tab.choose(name);
      }}
    >
      <Icon name={tabIcons[name]} />
      {label}
    </a>
  );
}
