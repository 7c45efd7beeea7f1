import { useLayoutEffect, useMemo, useRef } from 'react';
import { redirect, type ShouldRevalidateFunctionArgs } from 'react-router';
import { togetherWords } from '#locales/console/messages.ts';
import { listing } from '#locales/format.ts';
import { urls } from '#web/app/urls.ts';
import { staffVisit } from '#web/console/staff.ts';
import { actOnTicket } from '#web/console/ticket/acts/run-act.ts';
import { ClockPanel } from '#web/console/ticket/clock-panel.tsx';
import { ComposerDock } from '#web/console/ticket/composer/composer-dock.tsx';
import { useChosenTab } from '#web/console/ticket/composer/use-chosen-tab.ts';
import { HeadPanels } from '#web/console/ticket/head/head-panels.tsx';
import { ListPosition } from '#web/console/ticket/head/list-position.tsx';
import { TicketPhoneActions } from '#web/console/ticket/head/phone-actions.tsx';
import { TicketHead } from '#web/console/ticket/head/ticket-head.tsx';
import { readTicketPage, type TicketPage } from '#web/console/ticket/read-page.ts';
import { RecordArea } from '#web/console/ticket/record-area.tsx';
import { TargetsPanel } from '#web/console/ticket/targets-panel.tsx';
import { useMentions } from '#web/console/ticket/together/use-mentions.ts';
import { leadToPortal } from '#web/console/ticket/worked-ticket.ts';
import { useTogetherWords, useWords } from '#web/console/use-words.ts';
import { Later } from '#web/shared/document/later.tsx';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Avatar } from '#web/ui/avatar.tsx';
import { Banner } from '#web/ui/banner.tsx';
import { Button } from '#web/ui/button.tsx';
import { PhoneTopBar } from '#web/ui/frame/phone-bars.tsx';
import { IconButton } from '#web/ui/icon-button.tsx';
import { Listbox } from '#web/ui/listbox/listbox.tsx';
import type { Route } from './+types/page.ts';
import { panelIds } from './panel-button.tsx';
import { Side } from './side.tsx';
import { type Colleague, usePresence } from './use-presence.ts';

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const visit = staffVisit(context, request);
  const page = await readTicketPage(visit, params.number, {
    whole: new URL(request.url).searchParams.has('all'),
  });
  if (page === null) return leadToPortal(visit, params.number);
  // Redirects a number that leads to another ticket (R5).
  if (page.number !== params.number) throw redirect(urls.ticket(page.number));
  // The router sends a text eight times as fast as the objects in it. The palette reads the macros beside it.
  return { text: JSON.stringify(page), composer: { macros: page.composer.macros } };
}

export const action = actOnTicket;

/** Another composer tab changes the address but not the ticket. */
export function shouldRevalidate({ currentUrl, nextUrl, formMethod, ...rest }: ShouldRevalidateFunctionArgs) {
  const isSameRecord = currentUrl.searchParams.has('all') === nextUrl.searchParams.has('all');
  const onlyTheTab = currentUrl.pathname === nextUrl.pathname && currentUrl.search !== nextUrl.search && isSameRecord;
  return onlyTheTab && formMethod === undefined ? false : rest.defaultShouldRevalidate;
}

/** Beyond this number only names are listed. */
const facesMax = 3;

export default function Page({ loaderData }: Route.ComponentProps) {
  const page: TicketPage = useMemo(() => JSON.parse(loaderData.text), [loaderData]);
  const words = useWords();
  const say = useTogetherWords().side;
  const tab = useChosenTab(page);
  const presence = usePresence(page.number);
  const mentions = useMentions(page.mentionable);
  return (
    <div key={page.number} className="@container/ticket flex min-h-0 flex-1">
      <title>{`${page.number} ${page.summary} · Belfry`}</title>
      <div className="flex min-h-0 min-w-0 flex-1 flex-col">
        <PhoneTopBar
          back={{ href: urls.console(), label: words.views.next }}
          actions={
            <>
              <ListPosition number={page.number} />
              <Button kind="plain" popoverTarget={panelIds.side}>
                {say.open}
              </Button>
            </>
          }
        />
        <TicketHead page={page}>
          <WhoIsHere colleagues={presence.colleagues} />
        </TicketHead>
        <RecordArea page={page}>
          <div className="border-b border-line bg-bg px-5 py-4 @min-[64rem]/ticket:hidden">
            <ClockPanel clock={page.clock} explained={page.explained} />
            <TargetsPanel targets={page.targets} />
          </div>
        </RecordArea>
        <BothWrite {...presence} />
        <div data-writes="" className="contents" onInput={presence.onInput} onReset={presence.onReset}>
          <ComposerDock page={page} tab={tab} />
          <MentionList mentions={mentions} />
        </div>
        <TicketPhoneActions page={page} tab={tab} />
        <Later>
          <HeadPanels page={page} />
        </Later>
      </div>
      <aside
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (WCAG 2.1.1).
        tabIndex={0}
        id={panelIds.side}
        popover="auto"
        aria-label={words.ticket.details}
        className={drawer}
      >
        <div className="flex justify-end pt-2 @min-[64rem]/ticket:hidden">
          <IconButton icon="close" label={say.close} popoverTarget={panelIds.side} popoverTargetAction="hide" />
        </div>
        <Side page={page} />
      </aside>
    </div>
  );
}

/** The people that an `@` may name, above the field. */
function MentionList({ mentions: { field, listbox } }: { mentions: ReturnType<typeof useMentions> }) {
  const { list: label } = useTogetherWords().mention;
  const box = useRef<HTMLDivElement>(null);
  const { listId, activeId } = listbox;
  useLayoutEffect(() => {
    if (field === null || box.current === null) return;
    const { left, top } = field.getBoundingClientRect();
    const room = window.innerWidth - box.current.offsetWidth - 8;
    Object.assign(box.current.style, {
      left: `${Math.max(8, Math.min(left, room))}px`,
      bottom: `${window.innerHeight - top + 4}px`,
    });
    field.setAttribute('aria-controls', listId);
    if (activeId) field.setAttribute('aria-activedescendant', activeId);
    return () => {
      field.removeAttribute('aria-controls');
      field.removeAttribute('aria-activedescendant');
    };
  });
  if (field === null) return null;
  return (
    <div ref={box} className="floating fixed z-20 min-w-52 py-1">
      <Listbox
        listbox={listbox}
        label={label}
        keyOf={(name) => name}
        optionClassName="flex min-h-11 items-center gap-2.5 px-3 text-body sm:min-h-8"
      >
        {(name) => (
          <>
            <Avatar name={name} /> {name}
          </>
        )}
      </Listbox>
    </div>
  );
}

/** Other people viewing the ticket, in words; announced on change. Nothing moves, except on a phone. */
function WhoIsHere({ colleagues }: { colleagues: Colleague[] }) {
  const { language } = useVisit();
  const say = togetherWords[language].presence;
  const sentences = [
    { say: say.writing, who: colleagues.filter(({ writing }) => writing), strong: true },
    { say: say.reading, who: colleagues.filter(({ writing }) => !writing), strong: false },
  ].filter(({ who }) => who.length > 0);
  return (
    <p
      role="status"
      className="ml-auto flex min-h-[22px] min-w-0 shrink! items-center gap-2 text-secondary text-ink-2 max-sm:empty:absolute"
    >
      {colleagues.slice(0, facesMax).map(({ personId, name }) => (
        <Avatar key={personId} name={name} present />
      ))}
      {sentences.map(({ say: sentence, who, strong }) => (
        <span
          key={String(strong)}
          title={sentence({ names: namesOf(who, language), count: who.length })}
          className={strong ? 'truncate font-strong text-ink' : 'truncate'}
        >
          {sentence({ names: namesOf(who, language), count: who.length })}
        </span>
      ))}
    </p>
  );
}

/** If both write: who, and what happens to the second message. Never blocks. */
function BothWrite({ colleagues, writing }: { colleagues: Colleague[]; writing: boolean }) {
  const { language } = useVisit();
  const who = colleagues.filter((each) => each.writing);
  if (!writing || who.length === 0) return null;
  const { both } = togetherWords[language].presence;
  return (
    <div className="flex-none px-5 pb-2">
      <Banner tone="accent" icon="people" live>
        {both({ names: namesOf(who, language), count: who.length })}
      </Banner>
    </div>
  );
}

function namesOf(who: Colleague[], language: Parameters<typeof listing>[1]): string {
  return listing(
    who.map(({ name }) => name),
    language,
  );
}

/** Beside the record; without room a drawer over it, opened by a button without scripts. */
const drawer =
  'm-0 ml-auto h-full max-h-none w-84 max-w-full flex-none overflow-y-auto border-0 border-l border-line bg-bg px-5 text-ink ' +
  'open:block backdrop:bg-slate/40 focus-visible:-outline-offset-3 @min-[64rem]/ticket:relative @min-[64rem]/ticket:block';
