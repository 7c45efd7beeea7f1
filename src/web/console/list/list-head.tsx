import { Form, href, useLocation } from 'react-router';
import type { TicketSort } from '#domain/views/columns.ts';
import type { viewWords } from '#locales/console/messages.ts';
import { figure } from '#locales/format.ts';
import type { Preview } from '#web/app/kept-choice.ts';
import { urls } from '#web/app/urls.ts';
import { focusFind } from '#web/console/find/find-field.tsx';
import { DisplayPanel, displayPanelId } from '#web/console/list/display-panel.tsx';
import { filterPanelId } from '#web/console/list/filter-panel.tsx';
import type { ListPage } from '#web/console/list/read-page.ts';
import { useViewWords, useWords } from '#web/console/use-words.ts';
import { Button, buttonLook } from '#web/ui/button.tsx';
import { ConsoleBar } from '#web/ui/frame/console-bar.tsx';
import { consoleNavigationId } from '#web/ui/frame/console-frame.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { IconButton } from '#web/ui/icon-button.tsx';

interface ListHeadProps {
  page: ListPage & { preview: Preview };
  /** Number of rows that a refresh would change. */
  changes: number;
  onShow: () => void;
  sortHref: (sort: TicketSort) => string;
  /** The same list in selection mode. */
  selectHref: string;
  /** The whole list as a file. */
  fileHref: string;
}

/** The list's title and actions: buttons, or on a phone a search and a menu. */
export function ListHead({ page, changes, onShow, sortHref, selectHref, fileHref }: ListHeadProps) {
  const { list, frame } = useWords();
  const say = useViewWords();
  const filter = filterLink(page, say);
  return (
    <>
      <ConsoleBar
        title={page.title}
        count={page.total > 0 ? figure(page.total) : undefined}
        news={<Changes count={changes} onShow={onShow} />}
        actions={
          <>
            <PreviewToggle preview={page.preview} />
            <Button kind="outlined" icon="filter" popoverTarget={filterPanelId} data-act="filter">
              {say.filter}
            </Button>
            <Button kind="outlined" popoverTarget={displayPanelId}>
              {say.display}
            </Button>
            <a href={href('/console/new')} className={buttonLook('main')}>
              <Icon name="plus" />
              {list.newTicket}
            </a>
          </>
        }
        phone={
          <>
            <IconButton
              icon="search"
              label={frame.search}
              popoverTarget={consoleNavigationId}
              onClick={() => requestAnimationFrame(focusFind)}
            />
            <IconButton icon="more" label={list.menu} popoverTarget={displayPanelId} />
          </>
        }
      />
      <DisplayPanel {...{ page, sortHref, selectHref, fileHref, filter }} />
    </>
  );
}

function Changes({ count, onShow }: { count: number; onShow: () => void }) {
  const { list } = useWords();
  return (
    <span
      role="status"
      className="flex items-center gap-2 text-row text-ink-2 empty:hidden max-sm:rounded-field max-sm:border max-sm:border-line-strong max-sm:bg-surface max-sm:pl-3"
    >
      {count > 0 && (
        <>
          {list.changes({ count })}
          <Button kind="outlined" onClick={onShow}>
            {list.show}
          </Button>
        </>
      )}
    </span>
  );
}

/** In the menu of a phone: people who manage a saved view can change it; other lists lead to a new filter. */
function filterLink({ saved, filter, q }: ListPage, say: (typeof viewWords)['fr']) {
  if (saved?.isKept) return { href: urls.savedView(saved.id), onPhone: say.change };
  return { href: urls.newView({ q: filter }), onPhone: q === null ? say.filter : say.saveAs };
}

/** Shows or hides the preview beside the list, in windows with room for it; the browser remembers it. */
function PreviewToggle({ preview }: { preview: Preview }) {
  const say = useViewWords().preview;
  const { pathname, search } = useLocation();
  const isOn = preview === 'on';
  return (
    <Form
      method="post"
      action={href('/choices')}
      replace
      preventScrollReset
      className="max-md:hidden [@media(scripting:none)]:hidden"
    >
      <input type="hidden" name="next" value={pathname + search} />
      <Button kind="outlined" name="preview" value={isOn ? 'off' : 'on'} aria-pressed={isOn} data-act="preview">
        {say.title}
      </Button>
    </Form>
  );
}
