import type { ReceiptWords } from '#locales/public/receipt/fr.ts';

export const en: ReceiptWords = {
  title: ({ number }) => `Your number: ${number}`,
  titles: ({ count }) => `Your ${count} numbers`,
  number: 'This is your number',
  numbers: ({ count }) => `These are your ${count} numbers`,
  numberNote: 'Quote it on the phone and leave it in the subject of your e\u2011mails.',

  noCall: 'Your urgent request has been received',
  phoneIn: { fr: 'Phone, in French', nl: 'Phone, in Dutch', de: 'Phone, in German', en: 'Phone, in English' },
  openUntil: ({ time }) => `Open until ${time} today`,
  quote: 'Quote this number',
  quoteFirst: 'Quote the first of these numbers',
  quoteNote: 'It leads us to your description.',
  otherLanguages: 'We have no line in English. These lines answer in their own language:',

  received: 'Your request has been received',
  severalReceived: 'Your requests are recorded',
  complaintReceived: 'Your complaint has been received',
  about: ({ summary }) => `“${summary}”.`,
  aboutSite: ({ summary, site }) => `“${summary}”, site ${site}.`,
  mailComing:
    'The number also reaches you by e\u2011mail, at the address that you gave. If we do not know it yet, confirm it by one click in that e\u2011mail.',
  numberHereOnly:
    'Note the number: this address has received several e\u2011mails from us in a short time, so we send none this time. Your request is recorded, and we will answer it.',
  copyComing: ({ address }) => `A copy with the number is on its way to ${address}.`,
  phoneOnly: 'You gave no e\u2011mail address: note the number. We will call you.',
  anonymous: 'You are anonymous: note the number. We cannot answer you, but you can quote it to us.',

  next: 'What happens now',
  now: 'Now',
  callNowText: 'You call. A service desk agent opens your ticket and confirms with you that it is urgent.',
  at: ({ time }) => `Today at ${time}`,
  onDay: ({ day, time }) => `${day} at ${time}`,
  callLaterText: 'The line opens. You call, and a service desk agent confirms with you that it is urgent.',
  untilThen: 'Until then',
  untilThenText: 'Your ticket is on the urgent list, and we will see it first. Keep the number at hand.',
  untilThenMail: 'If something changes, reply to the e\u2011mail that you receive.',
  noLineText: 'This service desk has no phone line. Your ticket is on the urgent list.',
  before: ({ time }) => `Before ${time}`,
  beforeOn: ({ day, time }) => `Before ${day}, ${time}`,
  firstAnswer: ({ hours }) => `You get a first answer. We promise it within ${hours} service hours.`,
  by: ({ date }) => `By ${date}`,
  complaintAnswer: ({ days }) =>
    `You get an answer to your complaint, within ${days} calendar days. The complaint coordinator alone reads it, until they open it to others.`,
  complaintAnonymous: ({ days }) =>
    `The complaint coordinator deals with your complaint, within ${days} calendar days. They alone read it, until they open it to others.`,
  meanwhile: 'Meanwhile',
  meanwhileText: 'Writing to us again about this? Leave the number in the subject of your e\u2011mail.',
  meanwhilePhone: 'Do you want to add something? Call us and quote the number.',

  follow: 'Follow this ticket',
  followOne: ({ number }) => `Follow ${number}`,
  followAll: 'Follow your requests',
  another: 'Write another request',
  home: 'Back to support',

  expired: {
    title: 'This confirmation is no longer available',
    text: 'It stays visible for 24 hours. Your ticket still exists: its number is in the e\u2011mail that you received.',
  },
};
