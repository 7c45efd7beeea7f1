import type { StrangerWords } from '#locales/console/strangers/fr.ts';

export const en: StrangerWords = {
  strangers: {
    title: 'Proposed contact',
    lead: 'Not known as editor or owner: refer this person, or make them a known editor.',
    why: {
      ticket: 'The ticket’s site',
      named: 'Named in the message',
      sender: 'By the sender’s address',
    },
    none: 'The message names no site that we know. Give the ticket a site with “Change”, or write the contact yourself.',
    noContact: 'The directory gives no contact for this site.',
    refer: 'Refer…',
    referTo: ({ name }) => `Refer to ${name}`,
    referWithout: 'Refer',
    referText: 'Message to the requester',
    referHint: ({ language }) =>
      `In ${language}, the ticket’s language. This message is the first answer and closes the ticket (redirected). A reaction opens a follow-up.`,
    referSend: 'Send and close',
    makeEditor: 'Make known editor…',
    makeEditorTitle: 'Make the requester a known editor',
    makeEditorSite: 'Number of the site',
    makeEditorHint: ({ name, max }) =>
      `${name} is helped with this site from now on. A site has ${max} editors at most; owners do not count.`,
    makeEditorSubmit: 'Make known editor',
    full: ({ site, editors }) =>
      `Site ${site} has all its editors already: ${editors}. Who goes? First withdraw an access in the directory.`,
    noAddress: 'The requester has no e-mail address: an editor is known by their address.',
  },
  marks: {
    free: 'Not spam: free it',
    spam: 'Close as spam',
    notProved:
      'The sender’s address is not proved: someone else may have written in their name. Our mails repeat nothing of the message. One click in the acknowledgement proves it.',
    form: 'Form',
    complete: 'Complete request',
    missing: ({ count }) => (count === 1 ? '1 answer missing' : `${count} answers missing`),
    incomplete: 'Incomplete request',
  },
  checklist: {
    title: 'What is missing',
    hint: 'Ticked: the requester gets a link to a page with just these questions.',
    answered: 'answered already',
    own: 'Something else, one question a line',
    nothing: 'Tick a question, or write what you ask for.',
  },
};
