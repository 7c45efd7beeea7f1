import type { Mutation } from './mutation.ts';

const relationTests = ['src/domain/relations/relations.test.ts', 'src/desk/relations/relations.test.ts'];

/** Mutations of splitting, merging and linking tickets. */
export const relationMutations: Mutation[] = [
  {
    rule: 'R5',
    outcome: 'tickets of two requesters are merged',
    file: 'src/domain/ticket/decide/decide-relations.ts',
    find: "    if (from.requesterId !== ticket.requesterId) return { refused: 'otherRequester' };\n",
    replace: '',
    tests: relationTests,
  },
  {
    rule: 'R19',
    outcome: 'an unanswered reaction merged into a handled ticket leaves it handled',
    file: 'src/domain/ticket/decide/decide-relations.ts',
    find: "  return reactionAt === null ? stays : (transition('react', status) as Ticket['status']);",
    replace: '  return stays;',
    tests: relationTests,
  },
  {
    rule: 'R17',
    outcome: 'days on which a ticket was merged count against its requester',
    file: 'src/domain/clock/recount.ts',
    find: '  return moveSteps(desk, clock, counted, dayIn(desk.zone, at));',
    replace: '  return clock;',
    tests: relationTests,
  },
  {
    rule: 'R5',
    outcome: 'the number of a merged ticket leads nowhere',
    file: 'src/store/ticket/tickets.ts',
    find: 'select live_ticket(id) from tickets',
    replace: 'select id from tickets',
    tests: relationTests,
  },
  {
    rule: 'R23',
    outcome: 'an answer to a mail of the merged ticket gives its writer access to the remaining one',
    file: 'src/desk/intake/gather-intake.ts',
    find: 'toSender: signed.address === message.from.address && isThere &&',
    replace: 'toSender: signed.address === message.from.address &&',
    tests: relationTests,
  },
  {
    rule: 'R5',
    outcome: 'the undo of a merge takes a tag that another merged ticket brought too',
    file: 'src/domain/relations/merged-tags.ts',
    find: 'of.size === 1 && of.has(mergedId)',
    replace: 'of.has(mergedId)',
    tests: ['src/desk/relations/relations-tags.test.ts'],
  },
  {
    rule: 'R10',
    outcome: 'participants of a ticket read the complaint that is split off it',
    file: 'src/desk/relations/open-split.ts',
    find: 'from.participantIds.filter((id) => id === from.requesterId || authors.includes(id))',
    replace: 'from.participantIds',
    tests: relationTests,
  },
];
