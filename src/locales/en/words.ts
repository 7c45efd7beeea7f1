import type { Words } from '#locales/fr/words.ts';
import { pluralIn } from '#locales/plural.ts';

const plural = pluralIn('en');

export const en: Words = {
  errorPage: {
    missing: 'This page does not exist',
    missingText: 'The address may be incomplete, or the page has moved.',
    notSpoken: 'This page does not exist in English',
    notSpokenText: 'It exists in:',
    tooLarge: 'What you sent is too large',
    limits: {
      bytes: ({ size }) => `You can send up to ${size} to this page at once.`,
      fields: ({ count }) => `Maximum number of fields in a form: ${count}.`,
      files: ({ count }) => `Maximum number of files sent to this page at once: ${count}.`,
      nameBytes: ({ count }) => `Maximum length of the name of a field, in bytes: ${count}.`,
    },
    goBack: 'Go back: what you wrote is still there. Send large files one by one.',
    away: 'The service is interrupted for a moment',
    awayText:
      'The fault is ours. Please try again in a few minutes. Anything that you sent before is saved. If you were writing, go back: your text is still there.',
    again: 'Try again',
    failed: 'This page could not be shown',
    failedText: 'The fault is ours. Anything that you sent before is saved. Please try again in a moment.',
    reference: 'Reference to quote on the phone',
    back: 'Back to the start page',
  },
  sentForm: {
    wrote: 'What you wrote',
    files: 'Your files are no longer attached: add them again after sending.',
    ended: {
      title: 'Your session has ended',
      lead: 'Nothing is saved yet, and nothing is lost. Leave this page open: it holds what you wrote.',
      signIn: 'Sign in, in a new tab',
      byLink: 'If you came by a link in a mail, open that link again instead.',
      comeBack: 'Then come back to this page and send again.',
      send: 'Send again',
    },
    gone: {
      title: 'This can no longer be changed',
      lead: 'It was removed meanwhile, or you no longer have access to it. Nothing was saved. If you still need your text, copy it before you leave this page.',
    },
  },
  theme: { name: 'Appearance', system: 'Automatic', light: 'Light', dark: 'Dark' },
  accountMenu: {
    account: 'Your account',
    signOut: 'Sign out',
    narrow: 'Collapse the navigation',
    widen: 'Expand the navigation',
  },
  urgentCall: {
    now: 'Call us now',
    today: ({ time }) => `Call us today at ${time}`,
    on: ({ day, time }) => `Call us on ${day} at ${time}`,
  },
  quarantine:
    'This service was restored from a backup and is being checked. For now, no messages are sent or received, and what you enter may be lost.',
  statuses: { new: 'New', open: 'Open', waiting: 'Waiting', handled: 'Handled', closed: 'Closed' },

  urgent: 'Urgent',

  kinds: { incident: 'Incident', request: 'Service request', question: 'Question', complaint: 'Complaint' },

  channels: {
    mail: 'Mail',
    form: 'Form',
    portal: 'Portal',
    phone: 'Phone',
    letter: 'Letter',
    counter: 'Counter',
    api: 'API',
  },

  priorities: { low: 'Low', normal: 'Normal', high: 'High', critical: 'Critical' },

  impacts: { person: 'One person', site: 'A whole site', many: 'Many people or sites' },

  urgencyLevels: { canWait: 'Can wait', hampers: 'Hampers the work', blocks: 'Blocks the work' },

  targets: { firstAnswer: 'First answer', nextAnswer: 'Next answer', handled: 'Handling' },

  closingReasons: {
    spam: 'Spam',
    duplicate: 'Duplicate',
    redirected: 'Redirected',
    unreachable: 'Unreachable',
    solved: 'Solved',
    withdrawn: 'Withdrawn',
    silence: 'No reaction',
  },

  roles: {
    requester: 'Requester',
    editor: 'Editor',
    owner: 'Site owner',
    serviceManager: 'Service manager',
    agent: 'Service desk agent',
    complaintCoordinator: 'Complaint coordinator',
    administrator: 'Administrator',
  },

  languages: { fr: 'French', nl: 'Dutch', de: 'German', en: 'English' },

  authors: { clock: 'The clock', relay: 'The mail server', desk: 'The service desk' },

  format: {
    toolbar: 'Formatting',
    bold: 'Bold (Ctrl B)',
    heading: 'Heading',
    subheading: 'Subheading',
    italic: 'Italic',
    list: 'List',
    numbers: 'Numbered list',
    quote: 'Quote',
    code: 'Code',
    link: 'Link',
    more: 'More formatting',
    linkAddress: 'Address of the link',
    setLink: 'Make the link',
    removeLink: 'Remove the link',
  },

  longText: {
    begins: 'Only the beginning of this text is shown.',
    all: 'Show all',
    download: 'Download the text',
  },

  automatic: {
    autoReply: 'Automatic reply',
    bounce: 'Bounce',
    report: 'Automatic report',
    receipt: 'Receipt',
    list: 'Mailing list',
    thanks: 'Bare thank-you',
  },

  heldBecause: {
    notTakingPart: 'the sender does not take part in this ticket',
    dmarcFailed: 'the sender’s address may be forged',
    agentByMail: 'an agent wrote by mail without taking part in this ticket',
    answersHeld: 'the message answers a held reply',
  },

  /** Replaces the name of an erased person in texts. */
  redacted: '[erased]',

  taskFields: {
    title: ({ title }) => `now called “${title}”`,
    required: ({ required }) => (required ? 'required' : 'optional'),
    assignee: ({ name, self }) => (name === null ? 'for nobody in particular' : self ? 'taken' : `for ${name}`),
    due: ({ on }) => (on === null ? 'no due date' : `due on ${on}`),
    waits: ({ any }) => (any ? 'waits for another task' : 'no longer waits for another task'),
  },
  events: {
    opened: () => 'opened the ticket',
    assigned: ({ assignee, self }) => {
      if (self) return 'took the ticket';
      return assignee === null ? 'gave the ticket back to the service desk' : `assigned the ticket to ${assignee}`;
    },
    movedToTeam: ({ team }) =>
      team === null ? 'took the ticket from its team' : `gave the ticket to the team ${team}`,
    answered: () => 'answered',
    informationRequested: () => 'asked for information',
    handled: () => 'marked the ticket handled',
    reminded: ({ asked, of, toNobody }) =>
      toNobody ? `counted reminder ${asked} of ${of}: the requester is unreachable` : `sent reminder ${asked} of ${of}`,
    noticeGiven: ({ toBeTold, toNobody }) => {
      if (toNobody) return 'started the days to the closing: the requester is unreachable';
      return toBeTold ? 'recorded that the closing notice must be given by phone or letter' : 'sent the closing notice';
    },
    clockStarted: ({ told }) =>
      told ? 'gave the notice by phone or letter: the days count' : 'accepted the message: the days count',
    extended: () => 'asked for more time',
    recounted: ({ oneADay }) =>
      oneADay
        ? 'put off the reminder by one business day: one reminder per day'
        : 'counted the dates again: days off or hours have changed',
    reacted: () => 'reacted',
    closed: ({ reason }) => `closed the ticket (${reason.toLowerCase()})`,
    reopened: ({ closingUndone }) =>
      closingUndone ? 'reopened the ticket and undid its closing' : 'reopened the ticket',
    noted: () => 'wrote an internal note',
    called: ({ direction }) => (direction === 'in' ? 'logged an incoming call' : 'logged an outgoing call'),
    changed: ({ what }) => `changed the ticket: ${what}`,
    held: ({ why }) => `held a reply: ${why}`,
    heldAccepted: () => 'accepted the held reply',
    heldDismissed: () => 'dismissed the held reply',
    automaticRecorded: ({ what }) => `recorded an automatic message: ${what.toLowerCase()}`,
    participantAdded: ({ name }) => `added ${name} as a participant`,
    participantLeft: () => 'no longer takes part in the ticket',
    referred: () => 'pointed the requester to the responsible administration',
    formAnswered: ({ complete }) =>
      complete ? 'answered the form’s questions: the request is complete' : 'answered questions of the form',
    editorKnown: () => 'made the requester a known editor',
    addressProved: () => 'confirmed their address',
    freed: () => 'freed the ticket: it is not spam',
    openedTo: ({ name }) => `opened the complaint to ${name}`,
    withheldFrom: ({ name }) => `withdrew ${name}’s access to the complaint`,
    agentNamed: ({ name }) => `recorded that the complaint is about ${name} and hid it from them`,
    agentCleared: ({ name }) => `recorded that the complaint is not about ${name}`,
    openedToOrganisation: ({ open }) =>
      open
        ? 'recorded that the organisation’s service manager may read the complaint'
        : 'recorded that the organisation’s service manager may not read the complaint',
    personMerged: ({ name }) => `merged two addresses: both belong to ${name}`,
    personParted: ({ name }) => `separated this address from ${name} again`,
    escalated: ({ target, what }) => `gave a signal for the target “${target}”: ${what}`,
    snoozed: ({ on }) => (on === null ? 'set the ticket aside until a reply' : `set the ticket aside until ${on}`),
    tagged: ({ tags, from }) => {
      const what = tags.length === 1 ? `the tag ${tags[0]}` : `the tags ${tags.join(', ')}`;
      return from === null ? `added ${what}` : `took over ${what} from ${from}`;
    },
    untagged: ({ tags, from }) => {
      const what = tags.length === 1 ? `the tag ${tags[0]}` : `the tags ${tags.join(', ')}`;
      return from === null ? `removed ${what}` : `gave ${what} back to ${from}`;
    },
    tasksAdded: ({ titles }) =>
      titles.length === 1 ? `added the task “${titles[0]}”` : `added ${titles.length} tasks: ${titles.join(', ')}`,
    taskChanged: ({ title, what }) => `changed the task “${title}”: ${what}`,
    taskDone: ({ title }) => `completed the task “${title}”`,
    taskReopened: ({ title }) => `reopened the task “${title}”`,
    taskRemoved: ({ title }) => `removed the task “${title}”`,
    taskRestored: ({ title }) => `brought the task “${title}” back`,
    tasksOrdered: () => 'changed the order of the tasks',
    tasksDue: ({ titles, overdue }) =>
      titles.length === 1
        ? `reported that the task “${titles[0]}” is ${overdue ? 'overdue' : 'due'}`
        : `reported that ${titles.length} tasks are ${overdue ? 'overdue' : 'due'}: ${titles.join(', ')}`,
    tasksJoined: ({ titles, from }) =>
      titles.length === 1
        ? `took over the task “${titles[0]}” from ${from}`
        : `took over ${titles.length} tasks from ${from}: ${titles.join(', ')}`,
    tasksLeft: ({ count, from }) =>
      count === 1 ? `gave a task back to ${from}` : `gave ${count} tasks back to ${from}`,
    conversationStarted: ({ name }) => `asked ${name}`,
    conversationWritten: ({ name }) => `wrote to ${name} again`,
    conversationAnswered: ({ other }) =>
      other ? 'wrote about a question to a third party' : 'answered the question of the desk',
    conversationFailed: ({ name }) => `could not deliver the question to ${name}`,
    conversationClosed: ({ name }) => `closed the conversation with ${name}`,
    conversationReopened: ({ name }) => `reopened the conversation with ${name}`,
    conversationShown: ({ name }) => `showed the requester the conversation with ${name}`,
    conversationHidden: ({ name }) => `hid the conversation with ${name} from the requester`,
    conversationsJoined: ({ count, from }) =>
      count === 1 ? `took over a conversation from ${from}` : `took over ${count} conversations from ${from}`,
    conversationsLeft: ({ count, from }) =>
      count === 1 ? `gave a conversation back to ${from}` : `gave ${count} conversations back to ${from}`,
    approvalAsked: ({ name }) => `asked ${name} for approval`,
    approvalWithdrawn: ({ name }) => `withdrew the request for approval to ${name}`,
    approvalGiven: () => 'approved',
    approvalRefused: () => 'refused to approve',
    approvalsJoined: ({ count, from }) =>
      count === 1
        ? `took over a request for approval from ${from}`
        : `took over ${count} requests for approval from ${from}`,
    approvalsLeft: ({ count, from }) =>
      count === 1
        ? `gave a request for approval back to ${from}`
        : `gave ${count} requests for approval back to ${from}`,
    fieldsSet: ({ set, emptied, from }) => {
      const [filled, gone] = [fieldsNamed(set), fieldsNamed(emptied)];
      if (from !== null) return `took over ${filled} from ${from}`;
      const said = [set.length === 0 ? [] : [`filled in ${filled}`], emptied.length === 0 ? [] : [`emptied ${gone}`]];
      return said.flat().join(' and ');
    },
    woken: ({ name, taken }) => (taken ? 'took the ticket back' : `brought the ticket back to ${name}`),
    templateUsed: ({ template, on, missed }) =>
      on === null
        ? `used the template “${template}”`
        : `opened the ticket by the recurring template “${template}”, for ${on}${missedDates(missed)}`,
    redacted: () => 'replaced the words in this ticket that named an erased person',
    retargeted: () => 'recalculated the targets',
    linked: ({ relation, number }) =>
      ({
        followUp: `linked the follow-up ${number}`,
        sameContact: `linked ${number}, from the same message`,
        duplicate: `linked the duplicate ${number}`,
        sameCause: `linked ${number}, with the same cause`,
        followUpOf: `linked ${number}, which this ticket follows up`,
      })[relation],
    unlinked: ({ number }) => `unlinked ${number}`,
    splitOff: ({ number, passages, entries }) => {
      const what = [
        passages > 0 && plural(passages, `${passages} passage`, `${passages} passages`),
        entries > 0 && plural(entries, `${entries} entry`, `${entries} entries`),
      ];
      return `split off ${what.filter(Boolean).join(' and ')} to ${number}`;
    },
    splitFrom: ({ number }) => `took this part over from ${number}`,
    rejoined: ({ number }) => `undid the splitting of ${number}: all of it is here again`,
    mergedFrom: ({ number }) => `merged ${number} into this ticket`,
    partedFrom: ({ number }) => `undid the merging of ${number}`,
    restored: ({ number }) => `restored this ticket, apart from ${number}`,
    mailWorks: ({ name, unsent }) =>
      `found that mail reaches ${name} again${unsent === null ? '' : `. Not sent in the meantime: ${unsent}`}`,
    mailFailed: ({ address }) =>
      address === null ? 'could not deliver a message' : `could not deliver a message to ${address}`,
  },

  assignedBecause: {
    site: ({ site }) => `automatically: site ${site}`,
    turn: 'automatically: it was their turn',
    form: 'automatically: by its form',
  },

  escalations: {
    notified: ({ names }) => `message to ${names}`,
    nobodyNotified: 'nobody to tell',
    assigned: ({ name }) => (name === null ? 'the ticket is no longer assigned' : `ticket given to ${name}`),
    team: ({ team }) => (team === null ? 'no team' : `ticket given to the team ${team}`),
    nowhere: 'the ticket stays where it is',
    raised: ({ priority }) => `${priority.toLowerCase()} priority`,
    highest: 'the priority is already the highest',
  },

  ticketTexts: { summary: 'Summary' },

  changes: {
    urgent: ({ urgent }) => (urgent ? 'urgent' : 'no longer urgent'),
    priority: ({ priority }) => `${priority.toLowerCase()} priority`,
    basis: ({ impact, urgency }) => `impact: ${impact.toLowerCase()}, urgency: ${urgency.toLowerCase()}`,
    language: ({ language }) => `language ${language}`,
    site: ({ site }) => `site ${site}`,
  },

  deadline: {
    dayZero: ({ at, zone }) => `Day 0, not counted: ${at} (${zone}).`,
    closes: ({ date, instant }) => `Ends on ${date} (${instant}).`,
  },

  clock: {
    countedDay: 'counted',
    weekendDay: 'weekend, not counted',
    unlessYouReact: 'unless you react',
    unlessRequesterReacts: 'unless the requester reacts',
    unlessNamedReacts: ({ name }) => `unless ${name} reacts`,
    unlessYouAnswer: 'unless you answer',
    unlessRequesterAnswers: 'unless the requester answers',
    unlessNamedAnswers: ({ name }) => `unless ${name} answers`,
    closes: ({ date, unless }) => `Closes on ${date} ${unless}.`,
    waits: 'A message still waits for an agent: until then, the ticket stays open.',
    staysOpen: ({ date }) =>
      `The time to react ends on ${date}, but the ticket stays open: a message still waits for an agent.`,
    stayedOpen: ({ date }) =>
      `The time to react ended on ${date}, but the ticket stays open: a message still waits for an agent.`,
    closesToday: ({ end, unless }) => `Closes today ${end} ${unless}.`,
    reminds: ({ nth, of, day, unless }) => `Reminder ${nth} of ${of} goes out on ${day} ${unless}.`,
    remindsToday: ({ nth, of, unless }) => `Reminder ${nth} of ${of} goes out today ${unless}.`,
    givesNotice: ({ day, unless }) => `The closing notice goes out on ${day} ${unless}.`,
    givesNoticeToday: ({ unless }) => `The closing notice goes out today ${unless}.`,
    silenceLeadsTo: ({ date }) => `Without an answer the ticket closes on ${date}.`,
    expected: 'Expected date: the message has not gone out yet.',
    toBeTold: 'No day counts yet: the requester must be told by phone or letter.',
    extended: 'Extended once.',
    closed: ({ date }) => `Closed on ${date}.`,
    notCounted: ({ days }) => `Not counted: ${days}.`,
    weekend: 'weekend',
  },
};

function fieldsNamed(names: readonly string[]): string {
  return `${names.length === 1 ? 'the field' : 'the fields'} ${names.join(', ')}`;
}

function missedDates(count: number): string {
  if (count === 0) return '';
  return count === 1 ? ' (1 earlier date was missed)' : ` (${count} earlier dates were missed)`;
}
