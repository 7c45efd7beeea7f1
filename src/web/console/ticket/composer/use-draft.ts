import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Language } from '#domain/language.ts';
import { isUnwritten, type MessageTab, type WrittenMessage } from '#domain/written-message.ts';
import { post } from '#web/console/ticket/composer/post.ts';
import { formOf } from '#web/console/ticket/composer/written.ts';
import type { TicketPage } from '#web/console/ticket/read-page.ts';
import type { DraftAnswer, DraftView } from '#web/console/ticket/writing/draft-view.ts';
import { urls } from '#web/urls.ts';

/** What is typed is kept after a moment of rest. */
const restMilliseconds = 800;
/** Without a connection it is tried again so often. */
const againMilliseconds = 10_000;

interface Drafted {
  page: TicketPage;
  tab: MessageTab;
  read: () => WrittenMessage;
  adopt: (content: WrittenMessage) => void;
}

/**
 * Keeps what is written on the server as it is typed, so that it stands on any machine of its writer; without a connection
 * it is kept in this browser. A draft that another browser kept meanwhile is offered, and nothing is overwritten.
 */
export function useDraft({ page, tab, read, adopt }: Drafted) {
  const own = page.composer.drafts.find((draft) => draft.tab === tab);
  const known = useRef({ revision: own?.revision ?? '', savedAt: own?.savedAt ?? '' });
  const work = useRef<{ timer?: ReturnType<typeof setTimeout>; saving: Promise<void> | null; dirty: boolean }>({
    ...{ saving: null, dirty: false },
  });
  const [state, setState] = useState<{ savedAt: string | null; isHere: boolean }>({ savedAt: null, isHere: false });
  const [newer, setNewer] = useState<DraftView | null>(null);
  // A timer knows the page as it was when it was set.
  const offered = useRef<DraftView | null>(null);
  offered.current = newer;
  const [seems, setSeems] = useState<Language | null>(null);
  const shelf = `belfry-draft ${page.me} ${page.number} ${tab}`;

  async function save(keepalive = false): Promise<void> {
    const content = read();
    work.current.dirty = false;
    const fields = { intent: tab, revision: known.current.revision };
    const posted = await post<DraftAnswer>(urls.ticketDraft(page.number), formOf(content, fields), keepalive);
    if ('trouble' in posted) return shelve(content);
    const { said } = posted;
    take(shelf);
    setSeems(said.seems);
    if ('newer' in said) return setNewer(said.newer);
    known.current = { revision: said.kept?.revision ?? '', savedAt: said.kept?.savedAt ?? known.current.savedAt };
    setState({ savedAt: said.kept?.time ?? null, isHere: false });
  }

  function shelve(content: WrittenMessage): void {
    if (isUnwritten(content)) take(shelf);
    else put(shelf, content);
    setState({ savedAt: null, isHere: !isUnwritten(content) });
    work.current.dirty = true;
    schedule(againMilliseconds);
  }

  function schedule(milliseconds: number): void {
    clearTimeout(work.current.timer);
    work.current.timer = setTimeout(start, milliseconds);
  }

  function start(): void {
    if (offered.current !== null) return;
    if (work.current.saving) schedule(restMilliseconds);
    else
      work.current.saving = save().finally(() => {
        work.current.saving = null;
      });
  }

  /** What the page brings: the same draft, one that was undone, or one of another browser. */
  const meet = useEffectEvent((draft: DraftView | undefined) => {
    if (!draft || draft.revision === known.current.revision || draft.savedAt <= known.current.savedAt) return;
    if (!isUnwritten(read())) return setNewer(draft);
    known.current = draft;
    adopt(draft.content);
  });
  useEffect(() => meet(own), [own]);

  const begin = useEffectEvent(() => {
    const shelved = look(shelf);
    if (shelved === null || isUnwritten(shelved)) return;
    adopt(shelved);
    schedule(restMilliseconds);
  });
  const leave = useEffectEvent(() => {
    clearTimeout(work.current.timer);
    if (work.current.dirty && offered.current === null) void save(true);
  });
  const again = useEffectEvent(() => work.current.dirty && start());
  useEffect(() => {
    begin();
    const onOnline = () => void again();
    const onHide = () => leave();
    addEventListener('online', onOnline);
    addEventListener('pagehide', onHide);
    return () => {
      removeEventListener('online', onOnline);
      removeEventListener('pagehide', onHide);
      leave();
    };
  }, []);

  return {
    ...state,
    newer,
    seems,
    /** Something was typed. */
    note(): void {
      work.current.dirty = true;
      schedule(restMilliseconds);
    },
    /** Before it is sent: no save that is under way comes after it. */
    async settle(): Promise<void> {
      clearTimeout(work.current.timer);
      await work.current.saving;
    },
    /** It was sent. */
    forget(): void {
      clearTimeout(work.current.timer);
      take(shelf);
      work.current.dirty = false;
      known.current = { ...known.current, revision: '' };
      setState({ savedAt: null, isHere: false });
      setSeems(null);
      setNewer(null);
    },
    takeNewer(): void {
      if (!newer) return;
      known.current = newer;
      setNewer(null);
      adopt(newer.content);
    },
    keepThis(): void {
      if (!newer) return;
      known.current = newer;
      setNewer(null);
      work.current.dirty = true;
      schedule(0);
    },
  };
}

export type Draft = ReturnType<typeof useDraft>;

function put(shelf: string, content: WrittenMessage): void {
  try {
    localStorage.setItem(shelf, JSON.stringify(content));
  } catch {
    // A browser that keeps nothing still shows what was typed.
  }
}

function take(shelf: string): void {
  try {
    localStorage.removeItem(shelf);
  } catch {
    // As above.
  }
}

function look(shelf: string): WrittenMessage | null {
  try {
    return JSON.parse(localStorage.getItem(shelf) ?? 'null') as WrittenMessage | null;
  } catch {
    return null;
  }
}
