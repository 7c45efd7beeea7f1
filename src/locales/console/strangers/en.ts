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
    none: 'The message names no site that we know. Give the ticket a site with “Change”, or say yourself who answers.',
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
      `Site ${site} has all its editors already: ${editors}. Who goes? First withdraw somebody’s access in the directory.`,
    noAddress: 'The requester has no e-mail address: an editor is known by their address.',
  },
  complaint: {
    title: 'Who reads this complaint',
    lead: ({ coordinators }) =>
      `Its sender and the complaint coordinators (${coordinators}). Nobody else, unless you open it to them.`,
    readers: 'Open to',
    about: 'About, and hidden from',
    withhold: 'Withdraw access',
    clear: 'Not about them',
    openTo: 'Open to…',
    nameAbout: 'It is about…',
    nobodyLeft: 'There is nobody left to choose.',
    openPanel: {
      title: 'Open the complaint to someone',
      person: 'Person',
      hint: 'This person reads the whole complaint and may work on it until you withdraw the access.',
      submit: 'Open',
    },
    aboutPanel: {
      title: 'The complaint is about someone of the desk',
      person: 'Person',
      hint: 'It is hidden from them everywhere: lists, search, counts, files. If it is you, it goes to the other coordinators.',
      submit: 'Note and hide',
    },
    organisation: 'Service manager of the organisation',
    organisationReads: ({ name }) => `${name}: may read the complaint, its sender agreed.`,
    organisationDoesNot: ({ name }) => `${name}: may not read the complaint.`,
    openToOrganisation: 'The sender agreed',
    closeToOrganisation: 'The sender no longer agrees',
  },
  checklist: {
    title: 'What is missing',
    hint: 'Ticked: the requester gets a link to a page with just these questions.',
    answered: 'answered already',
    own: 'Something else, one question a line',
    nothing: 'Tick a question, or write what you ask for.',
  },
};
