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
  /** Number of due call-backs. */
  callBacks: number;
  teams: readonly CountedLink[];
  /** Saved views of the agent or shared with them. */
  saved: readonly CountedLink[];
  here: Here;
  words: ConsoleWords;
  language: Language;
}

const top: View[] = ['next', 'urgent', 'mine', 'unassigned', 'mentioned', 'watched'];
const byStatus: View[] = ['new', 'open', 'waiting', 'handled', 'closed'];
const lists: View[] = ['told', 'complaints', 'spam'];

const shapes: Record<View, ConsoleLink['shape']> = {
  next: 'inbox',
  urgent: 'urgent',
  mine: 'person',
  unassigned: 'people',
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
  const { words, counts, callBacks, teams, here, language } = props;
  const say = viewWords[language];
  const ofCalls = callWords[language];
  const { frame } = words;
  const unplaced: ConsoleLink = {
    href: href('/console/unplaced'),
    label: words.views.unplaced,
    shape: 'mail',
    current: here === 'unplaced',
    count: countFigure(counts.unplaced),
  };
  const forecast: ConsoleLink = {
    href: urls.forecast(),
    label: words.views.forecast,
    shape: 'chart',
    current: here === 'forecast',
  };
  const figures: ConsoleLink = {
    href: urls.figures(),
    label: words.views.figures,
    shape: 'chart',
    current: here === 'figures',
  };
  const calls: ConsoleLink = {
    href: urls.calls(),
    label: ofCalls.nav.calls,
    shape: 'phone',
    count: figure(callBacks),
    current: here === 'calls',
  };
  return [
    { links: linksOf(top, props) },
    { title: say.saved, links: [...savedLinks(props), { ...keepViews, label: say.keep, current: here === 'views' }] },
    ...(teams.length > 0 ? [{ title: frame.teams, links: teamLinks(teams, here) }] : []),
    { title: frame.byStatus, links: linksOf(byStatus, props) },
    { title: frame.lists, links: [...linksOf(lists, props), unplaced, ...placeLinks(props), forecast, figures] },
    { title: ofCalls.nav.group, links: [calls] },
  ];
}

/** The page to create, change and order views. */
const keepViews = { href: urls.savedViews(), shape: 'list' as const };

function savedLinks({ saved, here }: NavigationProps): ConsoleLink[] {
  return saved.map(({ id, name, count }) => ({
    href: urls.console({ saved: id }),
    label: name,
    shape: 'filter',
    count: countFigure(count),
    current: here !== null && typeof here === 'object' && 'saved' in here && here.saved === id,
  }));
}

function placeLinks({ here, language }: NavigationProps): ConsoleLink[] {
  const { bySite, byOrganisation } = viewWords[language];
  return [
    { href: urls.bySite(), label: bySite, shape: 'globe', current: here === 'sites' },
    { href: urls.byOrganisation(), label: byOrganisation, shape: 'people', current: here === 'organisations' },
  ];
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
