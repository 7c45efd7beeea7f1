import { urls } from '#web/app/urls.ts';
import { type ChosenTab, type Tab, tabIcons } from '#web/console/ticket/composer/use-chosen-tab.ts';
import { FrequentActions, OtherActions } from '#web/console/ticket/head/ticket-actions.tsx';
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

/** The menu of a ticket's other actions; on a phone also of all that its bar near the thumb has no room for. */
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
        <div className="flex flex-col gap-2 [&_button]:w-full">
          <div className="contents sm:hidden">
            <TabLink page={page} tab={tab} name="ask" label={composer.tabs.ask} />
            <TabLink page={page} tab={tab} name="handle" label={composer.tabs.handle} />
            <FrequentActions page={page} />
          </div>
          <OtherActions page={page} />
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
