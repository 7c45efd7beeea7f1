import type { AccessTexts } from '#locales/mail-letters/access/fr.ts';
import { paragraphs } from '#locales/mail-letters/paragraphs.ts';

export const en: AccessTexts = {
  accessProof: {
    subject: 'Confirm your address',
    text: paragraphs(
      '{greeting}',
      '# Confirm your address, and your request for access goes out.',
      'Somebody asked for access with this address. The link works once, until {date}. After that, the same page says how the request stands.',
      'Was it not you? Do nothing: nobody is told, and the request is forgotten.',
      '{buttons}',
    ),
  },
  accessReceived: {
    subject: 'Your request for access is on its way',
    text: paragraphs(
      '{greeting}',
      '# The service managers of your organisation have received your request.',
      'You ask for: {what}.',
      'If they have not answered after {days} business days, the service desk takes your request over.',
      '{buttons}',
    ),
  },
  accessRequest: {
    subject: '{name} asks for access',
    text: paragraphs(
      '{greeting}',
      '# {name} asks for: {what}.',
      'Their address, which is confirmed: {address}',
      '{domain}',
      'Their reason:\n{words}',
      'Without an answer from you, the service desk takes the request over on {date}.',
      '{buttons}',
    ),
  },
  accessReminder: {
    subject: 'Reminder {reminder}: {name} is waiting for your answer',
    text: paragraphs(
      '{greeting}',
      '# {name} asks for: {what}.',
      'This is reminder {reminder}.',
      'Their address, which is confirmed: {address}',
      '{domain}',
      'Their reason:\n{words}',
      'Without an answer from you, the service desk takes the request over on {date}.',
      '{buttons}',
    ),
  },
  accessGranted: {
    subject: 'Your access is granted',
    text: paragraphs(
      '{greeting}',
      '# You have access: {what}.',
      'The reason given:\n{words}',
      'Is this your first time? Open the page below and enter the address that received this email: we send a code to it. You do not need a password.',
      '{buttons}',
    ),
  },
  accessRefused: {
    subject: 'Your request for access is refused',
    text: paragraphs(
      '{greeting}',
      '# Your request is refused: {what}.',
      'The reason given:\n{words}',
      'Do you not understand why? Talk to the service manager of your organisation.',
    ),
  },
  accessTakenBack: {
    subject: '{name} no longer asks for access',
    text: paragraphs(
      '{greeting}',
      '# {name} has taken the request back: {what}.',
      'There is nothing left for you to decide.',
    ),
  },
  accessGiven: {
    subject: 'You have been given access',
    text: paragraphs(
      '{greeting}',
      '# Your service manager gives you access: {what}.',
      'Is this your first time? Open the page below and enter the address that received this email: we send a code to it. You do not need a password.',
      '{buttons}',
    ),
  },
  accessWithdrawn: {
    subject: 'Access was withdrawn',
    text: paragraphs(
      '{greeting}',
      '# You no longer have access: {what}.',
      'Your tickets stay with the organisation. A question? Talk to its service manager.',
    ),
  },
  accessLeft: {
    subject: 'Access was withdrawn',
    text: paragraphs(
      '{greeting}',
      '# You no longer have any access for {organisation}.',
      'Your tickets stay with the organisation. A question? Talk to its service manager.',
    ),
  },
  accessLent: {
    subject: 'A role is lent for an absence',
    text: paragraphs(
      '{greeting}',
      '# {lender} lends a role to {borrower}: {what}.',
      'From {from} up to and including {until}. The loan begins and ends by itself.',
      '{buttons}',
    ),
  },
  accessReturned: {
    subject: 'A lent role is back',
    text: paragraphs('{greeting}', '# The role that {lender} had lent to {borrower} is with {lender} again: {what}.'),
  },
};
