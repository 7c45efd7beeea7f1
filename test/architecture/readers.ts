import type { Finding } from './finding.ts';
import { importsOf } from './imports.ts';
import { isNode, type Node } from './nodes.ts';
import { nodesOf, programs, programsIn, type Source, textOf } from './sources.ts';

/** Tables whose rows only some readers may know (R40). */
const ofTickets =
  /\b(?<!\.)(?:tickets|entries|texts|events|incoming_?mails|outgoing_?mails|phone_?calls|participations|ticket_?fields|ticket_?forms)\b/i;

/** A parameter that says for whom a query reads: the actor, or a ticket that carries its reader's projection. */
const reader = /: (?:Pick<)?(?:Actor|TicketSummary|Projected|PhoneCallSummary)\b/;

/**
 * Queries about tickets that pages and the API call without a reader, and why they need none. The list only shrinks: a new query
 * takes an actor.
 */
const withoutReader: Record<string, readonly string[]> = {
  'reads parts of a ticket that a query with a reader has returned': [
    ...['approvals/approvals.ts readApprovals', 'tasks/tasks.ts nameTasks', 'ticket/record/record.ts recordFrom'],
    ...['ticket/record/record.ts isEntryOf', 'ticket/texts.ts readLastWords', 'ticket/texts.ts readEntryText'],
    ...['ticket/tickets.ts ticketEvents', 'ticket/tickets.ts readHistory', 'ticket/tickets.ts readEventsOfEntries'],
    ...['ticket/around-ticket.ts readArrivals', 'ticket/around-ticket.ts troubledLetters'],
    ...[
      'ticket/entries.ts findOpeningEntry',
      'forms/ticket-forms.ts filledForm',
      'forms/ticket-forms.ts findTicketForm',
    ],
    ...['forms/ticket-forms.ts findAskedQuestions', 'intake/stored-mails.ts readRawMail'],
  ],
  'decides itself who may know it': ['ticket/tickets.ts readHintedTickets'],
  'is about one’s own contact, named by a secret': [
    ...[
      'intake/submissions.ts findSubmission',
      'intake/receipts.ts findOpenFollowUp',
      'intake/receipts.ts findReceipts',
    ],
  ],
  'counts for a desk, without naming a ticket': [
    ...[
      'assignment/assignment.ts assignedTo',
      'forms/catalogue.ts countFormTickets',
      'forms/form-drafts.ts isAnswered',
    ],
    ...['views/ticket-counts.ts countDeskViews', 'views/ticket-counts.ts countUnplacedMails'],
    ...['figures/approval-figures.ts countApprovals', 'figures/field-figures.ts countChosen'],
    ...['figures/tag-figures.ts countTagged', 'figures/target-figures.ts countHandled'],
    ...['figures/target-figures.ts countNextAnswers', 'desks/desk-administration.ts readMailState'],
    ...['sending/test-mails.ts findTestMail'],
  ],
  'is for the operator of the installation': [
    ...['mailboxes/mail-health.ts countFailedMails', 'mailboxes/mail-health.ts listFailedMails'],
    ...['mailboxes/mail-health.ts oldestUnreadMail', 'processes/waiting-work.ts readWaitingWork'],
    ...[
      'ticket/tickets.ts nextTicketStep',
      'clock/clock-facts.ts listClockEvents',
      'clock/clock-facts.ts listClockSteps',
    ],
    ...['sending/demonstration-mails.ts listArrivedMails'],
  ],
  'reads public content': ['announcements/announcements.ts planOf', 'articles/articles.ts findPublishedArticle'],
};

const known = new Set(Object.values(withoutReader).flat());

/** The store queries about tickets that web or http call, and that do not say for whom they read. */
export function queriesWithoutReader(): Finding[] {
  const found = readByPages().filter(({ source, node }) => !saysItsReader(source, node) && readsTickets(source, node));
  const names = new Set(found.map(({ name }) => name));
  const instead = 'take the handle and then the actor, and use visibleTo, worksOn or readSummaries';
  return [
    ...[...names].filter((name) => !known.has(name)).map((at) => ({ at, rule: 'reads tickets for nobody', instead })),
    ...[...known]
      .filter((name) => !names.has(name))
      .map((at) => ({
        at,
        rule: 'is listed without need',
        instead: 'take it off the list in test/architecture/readers.ts',
      })),
  ];
}

interface Query {
  /** The file below src/store, and the function. */
  name: string;
  source: Source;
  node: Node;
}

function readByPages(): Query[] {
  const called = new Set(programsIn('web', 'http').flatMap(storeImports));
  return programs
    .filter(({ folder }) => folder === 'store')
    .flatMap((source) =>
      nodesOf(source, 'FunctionDeclaration').map((node) => ({
        name: `${source.path.slice(10)} ${nameOf(node)}`,
        source,
        node,
      })),
    )
    .filter(({ name }) => called.has(name));
}

function storeImports(source: Source): string[] {
  const targets = new Map(importsOf(source).map(({ specifier, target }) => [specifier, target]));
  return nodesOf(source, 'ImportDeclaration').flatMap((node) => {
    const specifier = isNode(node.source) ? String(node.source.value) : '';
    const target = targets.get(specifier);
    if (!target?.startsWith('src/store/') || node.importKind === 'type') return [];
    return (node.specifiers as Node[])
      .filter(({ importKind }) => importKind !== 'type')
      .map((each) => `${target.slice(10)} ${isNode(each.imported) ? String(each.imported.name) : ''}`);
  });
}

function nameOf(node: Node): string {
  return isNode(node.id) ? String(node.id.name) : '';
}

function saysItsReader(source: Source, node: Node): boolean {
  return (node.params as Node[]).some((each) => reader.test(textOf(source, each)));
}

function readsTickets(source: Source, node: Node): boolean {
  return isNode(node.body) && ofTickets.test(textOf(source, node.body));
}
