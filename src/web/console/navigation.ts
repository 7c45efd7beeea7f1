import { href } from 'react-router';
import type { Language } from '#domain/language.ts';
import type { ConsoleWords } from '#locales/console/messages.ts';
import { callWords, viewWords } from '#locales/console/messages.ts';
import { figure } from '#locales/format.ts';
import { urls } from '#web/app/urls.ts';
import type { Counts } from '#web/console/list/count-lists.ts';
import type { View } from '#web/console/views/views.ts';
import type { ConsoleGroup, ConsoleLink } from '#web/ui/frame/console-links.tsx';

/** A team or a saved view, with its number of open tickets. */
type CountedLink = Record<'id' | 'name', string> & { count: number };

/** The current place: a view, a team or saved list by id, a page beside the lists, or none (a ticket, a search). */
export type Here =
  | View
  | 'unplaced'
  | 'inbox'
  | 'forecast'
  | 'figures'
  | 'calls'
  | 'sites'
  | 'organisations'
  | 'views'
  | { team: string }
  | { saved: string }
  | null;

interface NavigationProps {
  views: readonly View[];
  counts: Counts;
  /** Number of unread news of the agent. */
  unread: number;
  /** Number of due call-backs. */
  callBacks: number;
  teams: readonly CountedLink[];
  /** Saved views of the agent or shared with them. */
  saved: readonly CountedLink[];
  here: Here;
  words: ConsoleWords;
  language: Language;
}

const top: View[] = ['next', 'urgent', 'mine', 'snoozed', 'unassigned', 'mentioned', 'watched'];
const byStatus: View[] = ['new', 'open', 'waiting', 'handled', 'closed'];
const lists: View[] = ['told', 'complaints', 'spam'];

const shapes: Record<View, ConsoleLink['shape']> = {
  next: 'inbox',
  urgent: 'urgent',
  mine: 'person',
  snoozed: 'pause',
  unassigned: 'personPlus',
  new: 'new',
  open: 'open',
  waiting: 'waiting',
  handled: 'handled',
  closed: 'closed',
  told: 'phone',
  complaints: 'shield',
  spam: 'filter',
  mentioned: 'note',
  watched: 'eye',
};

export function navigationGroups(props: NavigationProps): ConsoleGroup[] {
  const { words, counts, unread, callBacks, teams, here, language } = props;
  const say = viewWords[language];
  const { nav } = callWords[language];
  const { frame, views: names } = words;
  const page = (name: Here, address: string, label: string, shape: ConsoleLink['shape'], count?: string) => {
    return { href: address, label, shape, current: here === name, count };
  };
  const pages = [
    page('unplaced', href('/console/unplaced'), names.unplaced, 'mail', countFigure(counts.unplaced)),
    page('sites', urls.bySite(), say.bySite, 'globe'),
    page('organisations', urls.byOrganisation(), say.byOrganisation, 'building'),
    page('forecast', urls.forecast(), names.forecast, 'clock'),
    page('figures', urls.figures(), names.figures, 'chart'),
  ];
  return [
    {
      links: [
        page('inbox', href('/console/inbox'), names.inbox, 'bell', countFigure(unread)),
        ...linksOf(top, props),
        page('calls', urls.calls(), nav.calls, 'phone', figure(callBacks)),
      ],
    },
    { title: say.saved, links: [...savedLinks(props), page('views', urls.savedViews(), say.keep, 'list')] },
    ...(teams.length > 0 ? [{ title: frame.teams, links: teamLinks(teams, here) }] : []),
    { title: frame.lists, links: [...linksOf(lists, props), ...pages] },
    { title: frame.byStatus, links: linksOf(byStatus, props) },
  ];
}

function savedLinks({ saved, here }: NavigationProps): ConsoleLink[] {
  return saved.map(({ id, name, count }) => ({
    href: urls.console({ saved: id }),
    label: name,
    shape: 'filter',
    count: countFigure(count),
    current: here !== null && typeof here === 'object' && 'saved' in here && here.saved === id,
  }));
}

function teamLinks(teams: readonly CountedLink[], here: Here): ConsoleLink[] {
  return teams.map(({ id, name, count }) => ({
    href: urls.console({ team: id }),
    label: name,
    shape: 'people',
    count: countFigure(count),
    current: here !== null && typeof here === 'object' && 'team' in here && here.team === id,
  }));
}

/** Returns the three links near the thumb on a phone. */
export function thumbLinks(props: NavigationProps): ConsoleLink[] {
  return linksOf(['next', 'urgent', 'mine'], props);
}

function linksOf(views: View[], { views: mine, counts, here, words }: NavigationProps): ConsoleLink[] {
  return views
    .filter((view) => mine.includes(view))
    .map((view) => ({
      href: view === 'urgent' ? href('/console/urgent') : urls.console(view === 'next' ? {} : { view }),
      label: words.views[view],
      shape: shapes[view],
      count: countFigure(counts[view]),
      current: here === view,
    }));
}

/** Exact to 999. Undefined for zero: an empty list needs no attention. */
function countFigure(count: number | undefined): string | undefined {
  return count ? figure(count) : undefined;
}
