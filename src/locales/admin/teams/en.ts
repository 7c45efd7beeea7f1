import type { TeamsWords } from '#locales/admin/teams/fr.ts';

export const en: TeamsWords = {
  list: 'Teams of this desk',
  none: 'No team',
  noneText: 'Without a team, tickets are the whole desk’s. Make the first below.',
  nobody: 'nobody yet',
  toDo: ({ count }) => (count === 1 ? '1 ticket to do' : `${count} tickets to do`),
  add: 'Make a team',
  name: 'Name',
  nameHint: ({ max }) => `Only the desk reads it, so in one language. ${max} characters at most.`,
  people: 'Who is in it',
  peopleHint: 'Of those who work at this desk. A team may be empty at first.',
  make: 'Make the team',
  edit: 'Name and members',
  save: 'Save',
  dissolve: 'Dissolve the team',
  dissolveText: ({ count }) =>
    count === 0 ? 'It has no ticket to do.' : count === 1 ? 'It has 1 ticket to do.' : `It has ${count} tickets to do.`,
  heir: 'Where its tickets go that are not closed',
  heirHint:
    'To a team: whoever had a ticket in hand keeps it as a member of that team. To the whole desk: everyone keeps theirs. Closed tickets keep the name of the dissolved team.',
  wholeDesk: 'To the whole desk',
  sure: 'Yes, dissolve this team',
  done: {
    made: 'The team is made.',
    saved: 'The team is saved.',
    dissolved: 'The team is dissolved, and its tickets are passed on.',
  },
  problems: {
    name: ({ max }) => `Write a name of ${max} characters at most.`,
    nameTaken: 'A team of this desk is called so already. Choose another name.',
    tooMany: ({ max }) => `A desk has ${max} teams at most. First dissolve one.`,
    heir: 'This team is no longer. Choose where the tickets go.',
    sure: 'Tick this box to dissolve the team.',
  },
};
