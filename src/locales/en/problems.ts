import type { Problems } from '#locales/fr/problems.ts';

export const en: Problems = {
  refusals: {
    ticketClosed: {
      title: 'The ticket is closed',
      detail: 'Nothing can be done to a closed ticket. A reaction of its requester opens a follow-up ticket.',
    },
    noClock: {
      title: 'No clock is running',
      detail: 'The ticket neither waits for information nor is it handled, so there is no deadline to move.',
    },
    notClosed: { title: 'Nothing to reopen', detail: 'Only a ticket that is handled or closed can be reopened.' },
    alreadyExtended: {
      title: 'Already extended',
      detail: 'More time was already given for this request or this notice.',
    },
    notDue: { title: 'Not due yet', detail: 'The moment of this step has not come.' },
    noticeNotSent: {
      title: 'The notice has not gone out',
      detail: 'The mail server has not accepted the notice yet, so no day has been counted.',
    },
    requesterHasLastWord: {
      title: 'The requester has the last word',
      detail: 'The last public word is the requester’s, or a held reply waits: an agent has to answer first.',
    },
    mailUnread: {
      title: 'Mail has not been read',
      detail: 'Mail that was received before the deadline has not been read yet.',
    },
    notHeld: { title: 'Not a held reply', detail: 'This entry is not held, or an agent has already decided.' },
    notSuspected: {
      title: 'Nothing to free',
      detail: 'The ticket is not on the list “suspected spam”, or was freed already.',
    },
    siteFull: {
      title: 'The site has all its editors already',
      detail: 'A site has a maximum number of editors. First withdraw the access of one of them in the directory.',
    },
    tooManyParticipants: {
      title: 'Too many take part',
      detail: 'A ticket has twenty people at most. Add a shared address, or ask someone to leave.',
    },
    noAddress: {
      title: 'The requester has no e-mail address',
      detail: 'An editor is identified by their address. First record the requester’s address.',
    },
    noComplaint: {
      title: 'Not a complaint',
      detail: 'Only a complaint can be opened to one person at a time.',
    },
    complainedAbout: {
      title: 'The complaint is about this person',
      detail: 'It stays hidden from them. If somebody else is meant, take that note back first.',
    },
    noCoordinatorLeft: {
      title: 'No coordinator left',
      detail:
        'The complaint would be hidden from every complaint coordinator of this desk. Give the role to somebody else first.',
    },
    assigneeMayNotRead: {
      title: 'This person does not read the complaint',
      detail: 'A complaint is given to someone who may read it. Open it to them first.',
    },
    notToBeTold: {
      title: 'Nobody to contact',
      detail: 'The ticket is not on the list “Contact by phone”, so no notice can be given by phone or letter.',
    },
    needsRequestersWord: {
      title: 'The requester’s own word is needed',
      detail: '“solved” and “withdrawn” are the requester’s own word: say in `said` how it was said.',
    },
    contactMissing: {
      title: 'The contact is missing',
      detail:
        'Say which organisation answers instead. It must be in the directory with an address, a phone number or a page.',
    },
    notTriedTwice: {
      title: 'Two attempts are needed',
      detail:
        'Log two calls without an answer, on two different business days. Otherwise, this person is not “unreachable”.',
    },
    duplicateOfUnknown: {
      title: 'The other ticket is unknown',
      detail: '`of` goes with the reason “duplicate” only, and names another ticket.',
    },
    siteUnknown: { title: 'The site is unknown', detail: 'The desk serves no site with this id.' },
    languageNotServed: {
      title: 'Letters of this ticket do not go out in this language',
      detail:
        'Choose one of the languages of the desk, or of the organisation if letters to it go out in certain languages only.',
    },
    agentUnknown: { title: 'The agent is unknown', detail: 'Nobody at this desk has this address.' },
    tagUnknown: { title: 'The tag is unknown', detail: 'This desk has no such tag.' },
    tagRetired: {
      title: 'The tag is retired',
      detail: 'It stays on tickets that have it, and cannot be added to others.',
    },
    fieldUnknown: { title: 'The field is unknown', detail: 'This desk has no such field.' },
    fieldRetired: {
      title: 'The field is retired',
      detail: 'Tickets keep its values. It can be emptied, but not changed.',
    },
    fieldValue: {
      title: 'The value does not fit',
      detail: 'The value does not have the type of its field, or the field changed meanwhile.',
    },
    tooManyTags: { title: 'Too many tags', detail: 'A ticket has at most 20 tags. Remove one first.' },
    openTask: {
      title: 'A required task is open',
      detail: 'Complete the required tasks of this ticket first, or make them optional.',
    },
    taskWaits: {
      title: 'The task waits for another',
      detail: 'The task that must come first is still open. Complete that one first.',
    },
    taskUnknown: { title: 'The task is unknown', detail: 'This ticket has no such task, or somebody removed it.' },
    taskInCircle: {
      title: 'The tasks would wait for each other',
      detail: 'A task cannot wait for itself, or for one that waits for it. Choose another one.',
    },
    tooManyTasks: { title: 'Too many tasks', detail: 'A ticket has at most 50 tasks. Remove one first.' },
    taskUntitled: { title: 'The task has no title', detail: 'Say in a few words what is to be done.' },
    askedTakesPart: {
      title: 'The person takes part in the ticket',
      detail: 'This person takes part in the ticket: write to them in the ticket.',
    },
    askedOurselves: {
      title: 'The address is the desk’s own',
      detail: 'This address is one of our own mailboxes. Choose the address of a third party.',
    },
    askedNobody: { title: 'The address is not valid', detail: 'Give an e-mail address, such as name@example.com.' },
    conversationUnworded: {
      title: 'The question is empty',
      detail: 'A question to a third party has a subject and a text.',
    },
    conversationUnknown: {
      title: 'The conversation is unknown',
      detail: 'This ticket has no such conversation, or no longer.',
    },
    tooManyConversations: {
      title: 'Too many conversations',
      detail: 'A ticket has at most 20 conversations with third parties. Continue one of them.',
    },
    conversationFull: {
      title: 'The conversation is full',
      detail: 'A conversation has at most 200 messages. Start another one.',
    },
    approverUnknown: { title: 'The person is unknown', detail: 'The desk knows nobody with this address.' },
    approverUnfit: {
      title: 'The person cannot approve this',
      detail: 'Only owners of the site and service managers of the organisation approve, and never their own request.',
    },
    approvalUnworded: { title: 'The question is empty', detail: 'Say what this person is asked to approve.' },
    approvalAsked: {
      title: 'Approval was asked already',
      detail: 'This person has an open question on this ticket. Wait for the answer, or withdraw the question.',
    },
    approvalUnknown: { title: 'The request for approval is unknown', detail: 'This ticket has no such request.' },
    approvalAnswered: { title: 'The answer is there already', detail: 'This question was answered, and that stays.' },
    approvalWithdrawn: { title: 'The question was withdrawn', detail: 'The desk withdrew this question.' },
    tooManyApprovals: {
      title: 'Too many requests for approval',
      detail: 'A ticket has at most 20 requests for approval.',
    },
    approvalOfComplaint: {
      title: 'A complaint stays confidential',
      detail: 'Nobody is asked to approve a complaint: its sender decides who learns of it.',
    },
    checklistUnknown: {
      title: 'The checklist is unknown',
      detail: 'This desk has no such checklist, or it was retired.',
    },
    teamUnknown: { title: 'The team is unknown', detail: 'This desk has no such team, or it was dissolved.' },
    complaintHasNoTeam: {
      title: 'A complaint has no team',
      detail: 'A complaint is the complaint coordinator’s, who opens it to others one by one.',
    },
    notAssignee: {
      title: 'Not your ticket',
      detail: 'Only the agent to whom the ticket is assigned can set it aside or take it back.',
    },
    momentPassed: { title: 'Not a coming moment', detail: 'The moment has passed, or is more than a year away.' },
    overtaken: {
      title: 'Changed in between',
      detail: 'Somebody else has since changed what this message was going to change. Nothing was sent or changed.',
    },
    movedOn: {
      title: 'The ticket moved on',
      detail:
        'Something came in or went out while your message waited. Nothing was sent: read the record, then send it again.',
    },
    deskClosedThen: { title: 'The desk is closed then', detail: 'Choose a moment while the service desk is open.' },
    fileUnknown: {
      title: 'A file is unknown',
      detail: 'A file was not uploaded by you, or it is attached elsewhere already.',
    },
    fileUnchecked: {
      title: 'A file is not checked',
      detail:
        'A file has not been checked for malware yet, or malware was found in it. Send the message without it, or again in a few minutes.',
    },
    leadsElsewhere: {
      title: 'The number leads to another ticket',
      detail:
        'This ticket was merged into another, or its splitting was undone. Go on in the ticket that its number leads to.',
    },
    nothingToUndo: { title: 'There is nothing to undo', detail: 'This ticket is no longer merged or split off.' },
    otherRequester: {
      title: 'The requesters differ',
      detail: 'Only tickets of one requester are merged. Link them instead.',
    },
    complaintStaysApart: {
      title: 'A complaint stays apart',
      detail: 'A complaint and another ticket do not mix: others would read the complaint.',
    },
    heldReplyWaits: { title: 'A held reply waits', detail: 'Accept or dismiss the held reply of this ticket first.' },
    otherTicketUnknown: {
      title: 'The other ticket is unknown',
      detail: 'Give the number of another ticket of the same desk.',
    },
    nothingToSplit: {
      title: 'There is nothing to split off',
      detail: 'Choose at least one passage or message of the requester: it opens the new ticket.',
    },
    openingStays: {
      title: 'The first message stays',
      detail: 'A part of the message that opened the ticket must stay in it. Choose some of its passages, not all.',
    },
    messageChanged: {
      title: 'The message has changed',
      detail:
        'Parts of it were erased or moved meanwhile. Nothing was split. Look at your choice below, and split again.',
    },
    languageWithoutText: {
      title: 'A language is missing',
      detail: 'One of the tickets is in a language that has no text.',
    },
  },
  problems: {
    unauthenticated: {
      title: 'Not signed in',
      detail: 'This call needs a token: send it as “Authorization: Bearer …”.',
    },
    tokenExpired: {
      title: 'The token has expired',
      detail: 'The last day of the token is over. Ask an administrator for another.',
    },
    outOfScope: {
      title: 'Outside the scope of the token',
      detail: 'The token was not granted for this call. Ask an administrator for a token with this scope.',
    },
    forbidden: { title: 'Not allowed', detail: 'Your role cannot make this call.' },
    notFound: { title: 'Not found', detail: 'There is nothing at this address, or nothing that you may see.' },
    methodNotAllowed: { title: 'Not possible here', detail: 'This address exists, but not with this method.' },
    invalid: { title: 'The request is not valid', detail: 'One or more fields are missing or not as they should be.' },
    malformed: { title: 'The body cannot be read', detail: 'The body is not valid JSON.' },
    unsupportedType: { title: 'Another type of body is needed', detail: 'Send the body as application/json.' },
    tooLarge: { title: 'Too large', detail: 'The body is larger than this call accepts.' },
    fileHeld: {
      title: 'The file is being checked',
      detail: 'The virus scanner has not answered yet. Nobody can read the file before it has; try again in a moment.',
    },
    fileInfected: {
      title: 'The file holds malware',
      detail: 'The virus scanner found malware in this file. Nobody can read it.',
    },
    tooMany: { title: 'Too many at once', detail: 'Wait a moment, then try again.' },
    stillRunning: {
      title: 'Still running',
      detail: 'A call with the same Idempotency-Key is still running. Try again in a moment.',
    },
    keyReused: {
      title: 'The key was used before',
      detail: 'This Idempotency-Key was used with another body. Use a new key for a new request.',
    },
    earlier: { title: 'The clock only moves forward', detail: 'The instant lies before the present desk time.' },
    wrongHost: { title: 'Another host', detail: 'This desk does not answer under the name that was asked for.' },
    unavailable: {
      title: 'The service is interrupted',
      detail: 'The database or a disk is not available at the moment. Nothing was changed. Try again shortly.',
    },
    failed: { title: 'Something went wrong', detail: 'The desk made a mistake. Its reference names it in the log.' },
  },
  valueFaults: {
    unknown: 'This desk has no such field.',
    retired: 'The field is retired: it can be emptied, but gets no new value.',
    hidden: 'You cannot set this field.',
    shape: 'The value does not have the type of the field.',
    textLong: 'Write at most 500 characters.',
    number: 'Write a number, such as 12 or 12.5, with at most 6 decimals.',
    numberUnclear:
      'This number can be read in two ways. Write 1234 for the whole number, or 1.2340 for the decimal one.',
    numberLarge: 'Write a number of at most 1,000,000,000,000.',
    money: 'Write an amount in euro with at most 2 decimals.',
    date: 'Write a date, such as 2026-12-31.',
    choice: 'Choose one of the options.',
    person: 'Write the email address of somebody whom the desk knows.',
    site: 'Write the 4-digit number of a site.',
    link: 'Write a link that begins with http:// or https://.',
  },
  fieldFaults: {
    key: 'Write a key of small letters, digits and hyphens, with at most 40 characters.',
    keyTaken: 'Another field of this desk has this key.',
    keyFixed: 'The key of a field does not change.',
    type: 'Choose a type.',
    typeFixed: 'The type of a field does not change.',
    name: 'Write a name.',
    nameLong: 'Write a name of at most 60 characters.',
    options: 'Write 1 to 200 options, one per line.',
    option: 'The option has no valid key, or lacks a name: ',
    optionLine: 'This line is not a key and a name per language: ',
    optionTwice: 'This key occurs twice: ',
    audience: 'Choose one of the list.',
    editsUnseen: 'Nobody can change a field without seeing it.',
    tooMany: 'This desk has 60 fields already.',
  },
  issues: {
    required: 'is missing',
    address: 'is not an e-mail address',
    phone: 'is not a phone number',
    language: 'is not fr, nl, de or en',
    deskUnknown: 'names no desk that you can use',
    deskNeeded: 'is needed: there are several desks',
    formUnknown: 'names no form that you can use',
    formUnfit: 'cannot ask for this field: requesters must see it, and the form must have no draft',
    lineUnknown: 'is not the number of a line of a desk that you can use',
    notAsked: 'is asked only after another answer',
    unknownName: 'is not the name of a field',
    noQuestion: 'answers no question',
    cursor: 'is not a cursor of this list',
    past: 'lies before the present desk time',
    instant: 'is not an instant (ISO 8601, such as 2026-12-01T08:30:00Z)',
    duration: 'is not a duration (ISO 8601, such as P1D)',
    exactlyOne: 'give exactly one of the fields',
    someone: 'give an address, a phone number or a name, or say anonymous',
    ownPerson: 'a requester’s token opens tickets for its own person only',
    onlyRedirected: 'goes with “redirected” only',
    ownReason: 'a requester can only say “solved” or “withdrawn”',
    notByRequester: 'is not a requester’s to say',
    priorityBasis: 'give impact and urgencyLevel together, and not also the priority that follows from them',
    tagName: 'is not a name of at most 40 characters, without commas or quotation marks',
    tagTaken: 'is already the name or a synonym of a tag of this desk',
    tagMerge: 'is not another tag of this desk that is in use',
    tooManyTags: 'this desk has 500 tags already',
    nothingChanges: 'name at least one field to change',
    tooManyRows: ({ most }) => `has more than ${most} rows`,
    infected: ({ name, found }) => `“${name}” holds malware (${found}) and was not saved`,
    operator: ({ operator }) => `the value of ${operator} is not known`,
  },
  bodyLimits: {
    bytes: ({ max }) => `is larger than ${max} bytes`,
    fields: ({ max }) => `has more than ${max} fields`,
    files: ({ max }) => (max === 0 ? 'cannot have files' : `has more than ${max} files`),
    nameBytes: ({ max }) => `has a field whose name is longer than ${max} bytes`,
    depth: ({ max }) => `is nested more than ${max} levels deep`,
    elements: ({ max }) => `has more than ${max} values`,
  },
};
