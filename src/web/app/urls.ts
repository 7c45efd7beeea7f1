import type { Language } from '#domain/language.ts';
import type { LetterText, OwnLetter } from '#domain/letters/registry.ts';
import type { Duty } from '#domain/staff/duties.ts';
import type { Kind } from '#domain/ticket/vocabulary.ts';

/** The forms of one desk; `done` names the change just saved. */
type AdminForm = { desk?: string; done?: string };

/** One organisation of a service manager; `done` names the change just saved. */
type Managed = { organisation?: string; done?: string };

/**
 * The addresses that take a value, a query or a place on the page. Write a fixed address as `href('/console/unplaced')`: React
 * Router types it by `web/routes.ts`.
 */
export const urls = {
  support: (language: Language) => `/${language}`,
  desk: (language: Language, prefix: string) => `/${language}/desks/${segment(prefix)}`,
  /** `kind` and `site` prefill the form. */
  contact: (language: Language, about: Record<string, string | undefined> = {}) =>
    `/${language}/contact${query(about)}`,
  contactFiles: (language: Language, desk?: string) => `/${language}/contact/files${query({ desk })}`,
  /** The steps of the contact form. */
  contactYou: (language: Language, about: Record<string, string | undefined> = {}) =>
    `/${language}/contact/you${query(about)}`,
  contactKind: (language: Language, place: number, about: Record<string, string | undefined> = {}) =>
    `/${language}/contact/kind/${place}${query(about)}`,
  contactAbout: (language: Language, place: number, about: Record<string, string | undefined> = {}) =>
    `/${language}/contact/about/${place}${query(about)}`,
  contactCheck: (language: Language, about: Record<string, string | undefined> = {}) =>
    `/${language}/contact/check${query(about)}`,
  /** The short form of an urgent incident. */
  contactUrgent: (language: Language, about: Record<string, string | undefined> = {}) =>
    `/${language}/contact/urgent${query(about)}`,
  discardContact: (language: Language, about: Record<string, string | undefined> = {}) =>
    `/${language}/contact/discard${query(about)}`,
  /** How to write a complete request; each kind has its own section. */
  completeRequest: (language: Language, about: { desk?: string; kind?: Kind } = {}) =>
    `/${language}/complete-request${query({ desk: about.desk })}${about.kind ? `#${about.kind}` : ''}`,
  received: (language: Language, token: string, to: { added?: string } = {}) =>
    `/${language}/contact/received/${segment(token)}${query(to)}`,
  /** The questions that an urgent incident left for later. */
  receivedRest: (language: Language, token: string) => `/${language}/contact/received/${segment(token)}/rest`,
  answer: (language: Language, token: string, to: { say?: string; done?: string } = {}) =>
    `/${language}/answer/${segment(token)}${query(to)}`,
  /** The page of a question for agreement. */
  approval: (language: Language, token: string, to: { say?: string } = {}) =>
    `/${language}/approve/${segment(token)}${query(to)}`,
  /** The single-use link from a mail to its ticket. */
  ticketLink: (language: Language, token: string, to: { done?: string } = {}) =>
    `/${language}/ticket/${segment(token)}${query(to)}`,
  /** The web app manifest; the app of staff starts in the console. */
  manifest: (language: Language, about: { desk?: string; start?: 'console' } = {}) =>
    `/${language}/app.webmanifest${query(about)}`,
  offline: (language: Language) => `/${language}/offline`,
  serviceWorker: (about: { language: Language }) => `/service-worker.js${query(about)}`,
  accessibility: (language: Language, about: { desk?: string } = {}) => `/${language}/accessibility${query(about)}`,
  privacy: (language: Language, about: { desk?: string } = {}) => `/${language}/privacy${query(about)}`,
  howWeWork: (language: Language, about: { desk?: string } = {}) => `/${language}/how-we-work${query(about)}`,
  daysOff: (language: Language, about: { desk?: string } = {}) => `/${language}/days-off.ics${query(about)}`,
  announcements: (language: Language, about: { desk?: string } = {}) => `/${language}/announcements${query(about)}`,
  announcementFeed: (language: Language, about: { desk?: string } = {}) =>
    `/${language}/announcements.atom${query(about)}`,
  articles: (language: Language, about: { desk?: string; q?: string; page?: string } = {}) =>
    `/${language}/articles${query(about)}`,
  article: (language: Language, id: string, slug: string, to: { from?: string; said?: string } = {}) =>
    `/${language}/articles/${segment(id)}/${segment(slug)}${query(to)}`,
  /** Shown after "this solved it" while writing a request: nothing was sent. */
  sparedRequest: (language: Language, about: { desk?: string } = {}) => `/${language}/articles/spared${query(about)}`,
  /** JSON for `data-suggest`, which adds `q`. */
  suggestArticles: (language: Language, about: { desk?: string; from?: string } = {}) =>
    `/${language}/articles/suggest${query(about)}`,

  /** The desk's own colours; a new version changes the address. */
  colours: (prefix: string, version: string) => `/look/${segment(prefix)}/${segment(version)}/colours.css`,
  logo: (prefix: string, version: string) => `/look/${segment(prefix)}/${segment(version)}/logo`,

  /** Contacts of a site for people who are not signed in (R8). */
  directory: (language: Language, about: { desk?: string; q?: string } = {}) => `/${language}/directory${query(about)}`,
  directorySite: (language: Language, number: string, about: { desk?: string } = {}) =>
    `/${language}/directory/${segment(number)}${query(about)}`,
  /** Site suggestions while typing; the script adds `&q=` or `?q=`. */
  directorySites: (language: Language) => `/${language}/directory/sites`,

  /** Asking for access, for people without any (R9). */
  access: (language: Language, about: { q?: string } = {}) => `/${language}/access${query(about)}`,
  askForAccess: (language: Language, organisationId: string) => `/${language}/access/of/${segment(organisationId)}`,
  /** Organisation suggestions while typing; the script adds `?q=`. */
  accessOrganisations: (language: Language) => `/${language}/access/organisations`,
  accessStanding: (language: Language, token: string, to: { done?: string } = {}) =>
    `/${language}/access/request/${segment(token)}${query(to)}`,

  mailbox: (language: Language, about: { address?: string } = {}) => `/${language}/demo/mailbox${query(about)}`,
  mail: (language: Language, id: string) => `/${language}/demo/mailbox/${segment(id)}`,
  mailHtml: (language: Language, id: string) => `/${language}/demo/mailbox/${segment(id)}/html`,
  demonstrationClock: (language: Language) => `/${language}/demo/clock`,

  signIn: (to: { next?: string; why?: string } = {}) => `/sign-in${query(to)}`,
  /** Printed when an installation without an administrator starts. */
  firstAdministrator: (token: string) => `/sign-in/first/${segment(token)}`,
  signInLink: (token: string) => `/sign-in/link/${segment(token)}`,
  mailLink: (token: string) => `/sign-in/mail/${segment(token)}`,
  secondFactor: (to: { next?: string } = {}) => `/sign-in/factor${query(to)}`,
  setUpFactor: (to: { next?: string } = {}) => `/sign-in/set-up${query(to)}`,
  recoveryCodes: (to: { next?: string } = {}) => `/account/recovery-codes${query(to)}`,
  providerReturn: (place: string) => `/sign-in/return/${segment(place)}`,
  provider: (id: string, to: { next?: string } = {}) => `/sign-in/with/${segment(id)}${query(to)}`,
  account: (to: { done?: string } = {}) => `/account${query(to)}`,
  choosePassword: (to: { next?: string } = {}) => `/account/password${query(to)}`,
  addresses: (to: { done?: string } = {}) => `/account/addresses${query(to)}`,
  confirm: (to: { next?: string } = {}) => `/account/confirm${query(to)}`,
  adminProvider: (id: string, to: { done?: string } = {}) => `/admin/sign-in/${segment(id)}${query(to)}`,
  /** A person's second sign-in factors, for administrators. */
  adminSignIn: (personId: string, to: { done?: string } = {}) =>
    `/admin/sign-in/people/${segment(personId)}${query(to)}`,

  /** Pages for signed-in people. */
  portal: (list: { view?: string; q?: string; after?: string } = {}) => `/portal${query(list)}`,
  portalTicket: (number: string, to: { done?: string } = {}) => `/portal/tickets/${segment(number)}${query(to)}`,
  portalFiles: (number: string) => `/portal/tickets/${segment(number)}/files`,
  /** The form's steps for signed-in people. */
  portalRequest: (language: Language, about: { desk?: string; site?: string } = {}) =>
    `/${language}/contact/you${query({ ...about, who: 'portal' })}`,
  portalSettings: (to: { done?: string } = {}) => `/portal/settings${query(to)}`,
  /** A person's access and requests for access. People without access see only this page after signing in. */
  ownAccess: (to: { done?: string } = {}) => `/portal/access${query(to)}`,
  myData: (to: { done?: string } = {}) => `/portal/my-data${query(to)}`,
  /** Pages for service managers; `organisation` selects one of several. */
  managed: (about: Managed = {}) => `/portal/organisation${query(about)}`,
  managedPerson: (id: string, about: Managed = {}) => `/portal/organisation/people/${segment(id)}${query(about)}`,
  managedGrant: (about: Managed & { site?: string } = {}) => `/portal/organisation/grant${query(about)}`,
  managedRequests: (about: Managed = {}) => `/portal/organisation/requests${query(about)}`,
  managedRequest: (id: string, about: Managed = {}) => `/portal/organisation/requests/${segment(id)}${query(about)}`,
  managedLoans: (about: Managed = {}) => `/portal/organisation/loans${query(about)}`,
  managedReview: (about: Managed = {}) => `/portal/organisation/review${query(about)}`,
  managedFigures: (about: Managed = {}) => `/portal/organisation/figures${query(about)}`,
  managedHistory: (about: Managed & { after?: string } = {}) => `/portal/organisation/history${query(about)}`,

  ticket: (number: string, to: { say?: string; all?: string } = {}) =>
    `/console/tickets/${segment(number)}${query(to)}`,
  /** JSON, for scripts only: a ticket to read beside its list. */
  ticketArticles: (number: string, about: { q?: string } = {}) =>
    `/console/tickets/${segment(number)}/articles${query(about)}`,
  ticketPreviewed: (number: string) => `/console/tickets/${segment(number)}/previewed`,
  /** The composer's script posts here. */
  ticketSend: (number: string) => `/console/tickets/${segment(number)}/send`,
  ticketDraft: (number: string) => `/console/tickets/${segment(number)}/draft`,
  ticketFiles: (number: string) => `/console/tickets/${segment(number)}/files`,
  entryHtml: (number: string, entry: string) => `/console/tickets/${segment(number)}/entries/${segment(entry)}/html`,
  ticketPreview: (number: string) => `/console/tickets/${segment(number)}/preview`,
  /** A message that can still be undone. */
  pendingMessage: (id: string) => `/console/sending/${segment(id)}`,
  console: (list: Record<string, string | undefined> = {}) => `/console${query(list)}`,
  /** The tickets of a list as CSV. */
  ticketsFile: (list: Record<string, string | undefined> = {}) => `/console/tickets.csv${query(list)}`,
  /** JSON, for scripts only: search results while typing. */
  find: (about: { q?: string } = {}) => `/console/find${query(about)}`,
  /** JSON, for scripts only: sites or people for a field. */
  pick: (about: { what: 'site' | 'person'; q: string }) => `/console/pick${query(about)}`,
  savedViews: (to: { done?: string; view?: string } = {}) => `/console/views${query(to)}`,
  /** The filter builder; `q` is the filter to start from. */
  newView: (about: { q?: string } = {}) => `/console/views/new${query(about)}`,
  savedView: (id: string, to: { done?: string } = {}) => `/console/views/${segment(id)}${query(to)}`,
  /** A person as the desk knows them. */
  person: (id: string) => `/console/people/${segment(id)}`,
  bySite: (about: { q?: string; after?: string } = {}) => `/console/sites${query(about)}`,
  byOrganisation: (about: { q?: string; after?: string } = {}) => `/console/organisations${query(about)}`,
  /** The agent's console settings. */
  ownSettings: (to: { done?: string } = {}) => `/console/settings${query(to)}`,
  /** The report of a bulk run. */
  bulkRun: (id: string) => `/console/bulk/${segment(id)}`,
  calls: (list: { show?: string; line?: string; day?: string; after?: string } = {}) => `/console/calls${query(list)}`,
  /** `q`, `person` and `site` search for what a call is about. */
  call: (id: string, to: { q?: string; person?: string; site?: string } = {}) =>
    `/console/calls/${segment(id)}${query(to)}`,
  /** Saves call notes while they are typed, for scripts only. */
  callNotes: (id: string) => `/console/calls/${segment(id)}/notes`,
  figures: (about: { desk?: string } = {}) => `/console/figures${query(about)}`,
  /** The clock's steps up to a day. */
  forecast: (about: Record<string, string | undefined> = {}) => `/console/clock${query(about)}`,
  /** How a deadline is calculated. */
  explain: (about: Record<string, string | undefined> = {}) => `/console/deadline${query(about)}`,
  /** Split a ticket, merge or link tickets, or answer all tickets with one cause. */
  splitTicket: (number: string, passages: readonly string[] = []) =>
    `/console/tickets/${segment(number)}/split${listQuery('passage', passages)}`,
  joinTicket: (number: string, to: { q?: string } = {}) => `/console/tickets/${segment(number)}/join${query(to)}`,
  answerCause: (number: string) => `/console/tickets/${segment(number)}/cause`,
  /** People viewing a ticket. */
  ticketPresence: (number: string) => `/console/tickets/${segment(number)}/presence`,
  /** A ticket's clock: what set and moved its dates. */
  ticketClock: (number: string) => `/console/tickets/${segment(number)}/clock`,
  deskForecast: (prefix: string, about: Record<string, string | undefined> = {}) =>
    `/admin/desks/${segment(prefix)}/clock${query(about)}`,
  adminPage: (duty: Duty, about: { desk?: string; done?: string; page?: string } = {}) =>
    `/admin/${duty}${query(about)}`,
  adminSites: (about: { q?: string; page?: string; done?: string } = {}) => `/admin/directory${query(about)}`,
  adminSite: (id: string, to: { done?: string } = {}) => `/admin/directory/sites/${segment(id)}${query(to)}`,
  adminOrganisations: (to: { done?: string } = {}) => `/admin/directory/organisations${query(to)}`,
  adminOrganisation: (id: string, to: { done?: string } = {}) =>
    `/admin/directory/organisations/${segment(id)}${query(to)}`,
  adminRequests: (to: { done?: string } = {}) => `/admin/directory/requests${query(to)}`,
  adminRequest: (id: string) => `/admin/directory/requests/${segment(id)}`,
  directoryFiles: (to: { done?: string } = {}) => `/admin/directory/files${query(to)}`,
  directoryFile: (kind: string) => `/admin/directory/files/${segment(kind)}.csv`,
  adminPeople: (about: { q?: string; done?: string } = {}) => `/admin/people${query(about)}`,
  erasureRequests: (about: { done?: string } = {}) => `/admin/people/requests${query(about)}`,
  adminPerson: (id: string, about: { step?: 'check' } = {}) => `/admin/people/${segment(id)}${query(about)}`,
  findSetting: (about: { q?: string; desk?: string } = {}) => `/admin/search${query(about)}`,
  firstSteps: (about: { desk?: string } = {}) => `/admin/start${query(about)}`,
  chosenDesk: (prefix: string, to: { done?: string } = {}) => `/admin/desks/${segment(prefix)}${query(to)}`,
  deskPart: (prefix: string, part: string, to: { done?: string; form?: string } = {}) =>
    `/admin/desks/${segment(prefix)}/${segment(part)}${query(to)}`,
  deskLetter: (prefix: string, letter: OwnLetter) => `/admin/desks/${segment(prefix)}/letters/${segment(letter)}`,
  deskLetterText: (prefix: string, text: LetterText) => `/admin/desks/${segment(prefix)}/letter-texts/${segment(text)}`,
  deskLetterTextMail: (prefix: string, text: LetterText, to: { shown?: string } = {}) =>
    `/admin/desks/${segment(prefix)}/letter-texts/${segment(text)}/mail${query(to)}`,
  deskLetterMail: (prefix: string, letter: OwnLetter, to: { shown?: string } = {}) =>
    `/admin/desks/${segment(prefix)}/letters/${segment(letter)}/mail${query(to)}`,
  fetchedMailbox: (prefix: string, address: string, to: { done?: string } = {}) =>
    `/admin/desks/${segment(prefix)}/mailboxes/${segment(address)}${query(to)}`,
  sending: (prefix: string, to: { done?: string } = {}) => `/admin/desks/${segment(prefix)}/sending${query(to)}`,
  signature: (prefix: string, to: { done?: string } = {}) =>
    `/admin/desks/${segment(prefix)}/sending/signature${query(to)}`,
  yearlyDays: (prefix: string, to: { done?: string } = {}) =>
    `/admin/desks/${segment(prefix)}/calendar/yearly${query(to)}`,
  yearlyDay: (prefix: string, rule: string, to: { done?: string } = {}) =>
    `/admin/desks/${segment(prefix)}/calendar/yearly/${segment(rule)}${query(to)}`,
  calendarFiles: (prefix: string) => `/admin/desks/${segment(prefix)}/calendar/file`,
  calendarFile: (prefix: string) => `/admin/desks/${segment(prefix)}/calendar/calendar.ics`,
  deskException: (prefix: string, id: string, to: { done?: string } = {}) =>
    `/admin/desks/${segment(prefix)}/exceptions/${segment(id)}${query(to)}`,
  calendarYear: (prefix: string, year: number, to: { done?: string } = {}) =>
    `/admin/desks/${segment(prefix)}/calendar/${year}${query(to)}`,
  /** A desk's fields; `field` selects the one to edit. */
  deskFields: (prefix: string, to: { field?: string; done?: string } = {}) =>
    `/admin/desks/${segment(prefix)}/fields${query(to)}`,
  /** A desk's macros; `macro` selects the one to edit. */
  deskMacros: (prefix: string, to: { macro?: string; done?: string } = {}) =>
    `/admin/desks/${segment(prefix)}/macros${query(to)}`,
  /** A desk's checklists; `checklist` selects the one to edit. */
  deskChecklists: (prefix: string, to: { checklist?: string; done?: string } = {}) =>
    `/admin/desks/${segment(prefix)}/checklists${query(to)}`,
  /** A desk's ticket templates; `template` selects the one to edit. */
  deskTemplates: (prefix: string, to: { template?: string; done?: string } = {}) =>
    `/admin/desks/${segment(prefix)}/templates${query(to)}`,
  deskTag: (prefix: string, id: string, to: { done?: string } = {}) =>
    `/admin/desks/${segment(prefix)}/tags/${segment(id)}${query(to)}`,
  deskTeam: (prefix: string, id: string, to: { done?: string } = {}) =>
    `/admin/desks/${segment(prefix)}/teams/${segment(id)}${query(to)}`,
  audit: (search: Record<string, string | undefined> = {}) => `/admin/audit${query(search)}`,
  historyProof: (to: { done?: string } = {}) => `/admin/audit/proof${query(to)}`,
  auditFile: (search: Record<string, string | undefined> = {}) => `/admin/audit/entries.csv${query(search)}`,
  referralsFile: (about: { desk?: string } = {}) => `/admin/referrals/visits.csv${query(about)}`,
  newArticle: (about: { desk?: string; ticket?: string } = {}) => `/admin/articles/new${query(about)}`,
  adminArticle: (id: string, to: { done?: string; shown?: string } = {}) =>
    `/admin/articles/${segment(id)}${query(to)}`,
  newAnnouncement: (about: { desk?: string } = {}) => `/admin/announcements/new${query(about)}`,
  adminAnnouncement: (id: string, about: { desk?: string } = {}) =>
    `/admin/announcements/${segment(id)}${query(about)}`,
  adminForm: (key: string, about: AdminForm = {}, at = '') =>
    `/admin/forms/${segment(key)}${query(about)}${at && `#${at}`}`,
  formQuestion: (key: string, id: string, about: AdminForm = {}, at = '') =>
    `/admin/forms/${segment(key)}/questions/${segment(id)}${query(about)}${at && `#${at}`}`,
  formSection: (key: string, id: string, about: AdminForm = {}) =>
    `/admin/forms/${segment(key)}/sections/${segment(id)}${query(about)}`,
  formProperties: (key: string, about: AdminForm = {}) => `/admin/forms/${segment(key)}/properties${query(about)}`,
  formPreview: (key: string, about: { desk?: string; in?: Language } = {}) =>
    `/admin/forms/${segment(key)}/preview${query(about)}`,
  formVersions: (key: string, about: AdminForm = {}) => `/admin/forms/${segment(key)}/versions${query(about)}`,
  formVersion: (key: string, version: number, about: { desk?: string; in?: Language } = {}) =>
    `/admin/forms/${segment(key)}/versions/${version}${query(about)}`,
  /** An API address that also accepts the page's session. */
  file: (id: string) => `/api/v1/files/${segment(id)}`,
  /** The same file, to display within a page. */
  picture: (id: string) => `/api/v1/files/${segment(id)}?inline=1`,
  /** The full text of an entry that its page shortens. */
  entryText: (number: string, entryId: string, how: { download?: '1' } = {}) =>
    `/api/v1/tickets/${segment(number)}/entries/${segment(entryId)}/text${query(how)}`,
  events: () => '/api/v1/events',
  health: () => '/health',
};

/** Encodes one path segment. A segment of dots would climb out of the path. */
function segment(text: string): string {
  return /^\.+$/.test(text) ? '-' : encodeURIComponent(text);
}

function query(parameters: Record<string, string | undefined>): string {
  const given = Object.entries(parameters).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
}

function listQuery(name: string, values: readonly string[]): string {
  return values.length === 0 ? '' : `?${new URLSearchParams(values.map((value) => [name, value]))}`;
}
