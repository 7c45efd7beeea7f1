import type { CallWords } from '#locales/console/calls/messages.ts';
import type { ConsoleWords } from '#locales/console/messages.ts';
import type { Counts } from '#web/console/list/count-lists.ts';
import type { View } from '#web/console/list/views.ts';
import type { ConsoleGroup, ConsoleLink } from '#web/ui/frame/console-links.tsx';
import { urls } from '#web/urls.ts';

/** A team of the actor's desks, with how much it has to do. */
export interface TeamLink {
  id: string;
  name: string;
  count: number;
}

/** Where one is: a view, a team's list by its id, the mail that has no ticket, what the clock will do, or none of them (a ticket, a search). */
export type Here = View | 'unplaced' | 'foretold' | 'figures' | 'calls' | { team: string } | null;

interface NavigationProps {
  views: readonly View[];
  counts: Counts;
  /** Who is to be called back now. */
  callBacks: number;
  teams: readonly TeamLink[];
  here: Here;
  words: ConsoleWords;
  say: CallWords;
}

const top: View[] = ['next', 'urgent', 'mine', 'unassigned', 'mentioned', 'watched'];
const byStatus: View[] = ['new', 'open', 'waiting', 'handled', 'closed'];
const lists: View[] = ['told', 'complaints', 'spam'];

const shapes: Record<View, ConsoleLink['shape']> = {
  ...{ next: 'inbox', urgent: 'urgent', mine: 'person', unassigned: 'people' },
  ...{ new: 'new', open: 'open', waiting: 'waiting', handled: 'handled', closed: 'closed' },
  ...{ told: 'phone', complaints: 'shield', spam: 'filter', mentioned: 'note', watched: 'eye' },
};

export function navigationGroups(props: NavigationProps): ConsoleGroup[] {
  const { words, counts, callBacks, teams, here, say } = props;
  const { frame } = words;
  const unplaced: ConsoleLink = {
    ...{ href: urls.unplaced(), label: words.views.unplaced, shape: 'mail', current: here === 'unplaced' },
    count: figure(counts.unplaced),
  };
  const foretold: ConsoleLink = {
    ...{ href: urls.foretold(), label: words.views.foretold, shape: 'chart', current: here === 'foretold' },
  };
  const figures: ConsoleLink = {
    ...{ href: urls.figures(), label: words.views.figures, shape: 'chart', current: here === 'figures' },
  };
  const calls: ConsoleLink = {
    ...{ href: urls.calls(), label: say.nav.calls, shape: 'phone', count: figure(callBacks) },
    current: here === 'calls',
  };
  return [
    { links: linksOf(top, props) },
    ...(teams.length > 0 ? [{ title: frame.teams, links: teamLinks(teams, here) }] : []),
    { title: frame.byStatus, links: linksOf(byStatus, props) },
    { title: frame.lists, links: [...linksOf(lists, props), unplaced, foretold, figures] },
    { title: say.nav.group, links: [calls] },
  ];
}

function teamLinks(teams: readonly TeamLink[], here: Here): ConsoleLink[] {
  return teams.map(({ id, name, count }) => ({
    ...{ href: urls.console({ team: id }), label: name, shape: 'people', count: figure(count) },
    current: typeof here === 'object' && here?.team === id,
  }));
}

/** The three places within reach of a thumb. */
export function thumbLinks(props: NavigationProps): ConsoleLink[] {
  return linksOf(['next', 'urgent', 'mine'], props);
}

function linksOf(views: View[], { views: mine, counts, here, words }: NavigationProps): ConsoleLink[] {
  return views
    .filter((view) => mine.includes(view))
    .map((view) => ({
      href: view === 'urgent' ? urls.urgentBoard() : urls.console(view === 'next' ? {} : { view }),
      label: words.views[view],
      shape: shapes[view],
      count: figure(counts[view]),
      current: here === view,
    }));
}

/** Exact to 999. Nothing is no figure at all: an empty list needs nobody's eye. */
function figure(count: number | undefined): string | undefined {
  if (!count) return undefined;
  return count > 999 ? '999+' : String(count);
}
