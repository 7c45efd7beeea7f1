import { words } from '#locales/messages.ts';
import type { PageHandle } from '#web/shared/document/page-handle.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Avatar } from '#web/ui/avatar.tsx';
import { Button } from '#web/ui/button.tsx';
import { ClockLegend } from '#web/ui/clock/clock-legend.tsx';
import { PanelClock } from '#web/ui/clock/panel-clock.tsx';
import { Facts } from '#web/ui/facts.tsx';
import { PhoneActions, PhoneTopBar } from '#web/ui/frame/phone-bars.tsx';
import { SideSection } from '#web/ui/frame/side-section.tsx';
import { IconButton } from '#web/ui/icon-button.tsx';
import { Key } from '#web/ui/key.tsx';
import { CopiedNumber } from '#web/ui/ticket/copied-number.tsx';
import { Status } from '#web/ui/ticket/status.tsx';
import { ConsoleSample } from './console-sample.tsx';
import { RecordSample } from './record-sample.tsx';
import { closing, drawn } from './sample-clocks.ts';

export const handle: PageHandle = { scripts: true, density: 'console' };

export default function TicketPage() {
  const { language } = useVisit();
  return (
    <ConsoleSample language={language}>
      <title>Ticket</title>
      <div className="flex min-h-0 flex-1">
        <div className="flex min-h-0 min-w-0 flex-1 flex-col">
          <PhoneTopBar back={{ href: '#mine', label: 'Mine' }} actions={<IconButton icon="search" label="Search" />} />
          <header className="border-b border-line px-5 py-3">
            <div className="flex items-start justify-between gap-4">
              <h1 className="text-ticket-title">Formulaire d’inscription : erreur 500 à l’envoi</h1>
              <IconButton icon="more" label="More" />
            </div>
            <div className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-1 text-body">
              <Status status="handled" word={words[language].statuses.handled} />
              <CopiedNumber number="DTO-104098-17" copy="Copy the number" copied="Copied" />
              <span className="text-ink-2">Incident</span>
              <span className="inline-flex items-center gap-2">
                <Avatar name="Nadia El Amrani" /> Nadia El Amrani
              </span>
            </div>
          </header>
          <div className="min-h-0 flex-1 overflow-y-auto px-5 py-4">
            <RecordSample />
          </div>
          <div className="max-sm:hidden">
            <ComposerSample />
          </div>
          <PhoneActions>
            <Button kind="main" icon="mail">
              Answer
            </Button>
            <Button icon="note">Note</Button>
            <Button icon="phone">Call</Button>
            <IconButton icon="more" label="More" />
          </PhoneActions>
        </div>
        <Side />
      </div>
    </ConsoleSample>
  );
}

function Side() {
  const { language } = useVisit();
  return (
    <aside className="hidden w-84 flex-none overflow-y-auto border-l border-line bg-bg px-5 lg:block">
      <SideSection
        title="Clock"
        action={
          <a href="#more" className="link-quiet">
            Extend
          </a>
        }
      >
        <PanelClock {...drawn(closing, language, '2026-12-01', 'agent')} end="closing" now="now">
          <p className="mt-3 text-secondary text-ink-2">
            Business day 2 of 5. Closing notice sent Friday 27 November, 15:20.
          </p>
          <ClockLegend shape="hatch">Not counted: Sat 28 and Sun 29 Nov, weekend</ClockLegend>
        </PanelClock>
      </SideSection>
      <SideSection title="Requester">
        <Facts
          facts={[
            { label: 'Name', value: <b>Claire Dumont</b> },
            { label: 'Role', value: 'Editor, proven address' },
            { label: 'Language', value: 'French' },
            { label: 'Phone', value: '02 555 31 87' },
          ]}
        />
      </SideSection>
    </aside>
  );
}

function ComposerSample() {
  return (
    <form className="flex flex-col gap-3 border-t border-line-strong bg-surface px-5 py-3">
      <p className="text-secondary text-ink-2">
        To <b className="text-ink">Claire Dumont</b>
      </p>
      <textarea aria-label="Answer" className="control py-2" rows={3} />
      <div className="flex flex-wrap items-center gap-2">
        <IconButton icon="bold" label="Bold" />
        <IconButton icon="paperclip" label="Attach a file" />
        <span className="ml-auto text-secondary text-ink-2">Draft saved 10:48</span>
        <Button kind="main">
          Send answer <Key>Ctrl ↵</Key>
        </Button>
      </div>
    </form>
  );
}
