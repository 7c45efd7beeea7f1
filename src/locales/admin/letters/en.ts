import type { LetterWords } from '#locales/admin/letters/fr.ts';

export const en: LetterWords = {
  letters: {
    acknowledgement: { name: 'Acknowledgement', when: 'Goes out as soon as a request arrives.' },
    followUp: {
      name: 'New ticket after a closing',
      when: 'Goes out when a reaction to a closed ticket opens a new one.',
    },
    answer: { name: 'Answer', when: 'Goes out with each answer of an agent.' },
    informationRequest: { name: 'Information request', when: 'Goes out when an agent asks for what is missing.' },
    reminder: { name: 'Reminder', when: 'Goes out when an information request stays without an answer.' },
    closingNotice: {
      name: 'Closing notice',
      when: 'Goes out when the request is handled, or when the reminders stayed without an answer.',
    },
    closed: {
      name: 'Closing',
      when: 'Goes out when an agent closes the ticket: a duplicate, nobody to be reached, or the requester’s own word.',
    },
    referral: {
      name: 'Referral',
      when: 'Goes out when an agent names the service that is responsible. The ticket is closed by it.',
    },
  },
  none: 'No paragraph of your own',
  change: ({ letter }) => `Change: ${letter}`,
  paragraph: 'Your paragraph',
  paragraphHint: ({ max }) =>
    `Plain text, in the four languages or in none, ${max} characters at most. Each line becomes a paragraph.`,
  placeholders: {
    title: 'What Belfry fills in',
    lead: 'Write these names as they stand, with their braces.',
    name: 'You write',
    meaning: 'What it is',
    value: 'Example',
    number: 'the ticket number',
    desk: 'the name of the desk',
    mailbox: 'the e-mail address of the desk',
    hours: 'the opening hours',
  },
  situation: 'Situation shown',
  situations: {
    request: 'Ordinary request',
    urgent: 'Urgent incident',
    complaint: 'Complaint',
    stranger: 'Address not yet confirmed',
    handled: 'Request handled',
    silence: 'No answer to the reminders',
    duplicate: 'Duplicate',
    unreachable: 'Nobody to be reached',
    solved: 'Solved, says the requester',
    withdrawn: 'Request withdrawn',
  },
  preview: {
    title: 'Preview',
    button: 'Show the preview',
    lead: 'The whole message as it is read on a telephone, with an example ticket. Nothing is saved yet.',
    saved: 'The whole message as it is read on a telephone, with an example ticket.',
    subject: 'Subject',
    from: 'From',
    html: ({ language }) => `Message in HTML: ${language}`,
    text: 'As plain text',
    never: 'This desk sends no reminder: its setting “Closing” plans none.',
  },
  problems: {
    missing: ({ language }) => `${language} is missing. Write this paragraph in this language too, or empty all four.`,
    long: ({ characters, max }) => `This paragraph has ${characters} characters. Shorten it to ${max} at most.`,
    unknown: ({ name }) => `{${name}} does not exist.`,
    meant: ({ name }) => `Did you mean {${name}}?`,
    known: ({ list }) => `You can write: ${list}.`,
    brace: 'A brace is missing. Write for example {number}, or take the single brace away.',
  },
  example: {
    requester: 'Camille Lambert',
    answer:
      'You can save the news item again.\nShould the white page come back, please tell us at what time you saw it.',
    done: 'We have repaired the saving of news items and checked yours.',
    question: 'To find the cause, we still need something.',
    organisation: 'Administration responsible for the website',
  },
};
