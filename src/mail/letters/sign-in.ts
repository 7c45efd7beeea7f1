import { dateTime, deadline } from '#locales/format.ts';
import { mailMessages } from '#locales/mail/messages.ts';
import type { Block } from '#mail/letters/draw/blocks.ts';
import { type Built, built } from '#mail/letters/filling.ts';
import type { Letter, LetterOf } from '#mail/letters/letter.ts';
import { buttons, paragraph, sentence, small } from '#mail/letters/parts.ts';

/** Key message: this code signs you in; if you did not ask for it, nobody gets in. */
export function signInCode(letter: LetterOf<'signInCode'>): Built {
  const { language, recipientName, code, links } = letter;
  const words = mailMessages(language);
  return built(mailMessages(language).subject.signInCode, [
    paragraph(words.greeting(recipientName)),
    numbered(words.signIn.code, code),
    sentence(words.signIn.until),
    paragraph(words.signIn.link),
    ...buttons(links, { signIn: words.signIn.button }),
    small(words.signIn.notYou),
  ]);
}

/** Key message: this links your account to the provider; if you did not start it, do nothing. */
export function providerCode({
  language,
  desk,
  recipientName,
  code,
  provider,
  links,
}: LetterOf<'providerCode'>): Built {
  const { greeting, signIn, providerCode: words } = mailMessages(language);
  return built(mailMessages(language).subject.providerCode, [
    paragraph(greeting(recipientName)),
    sentence(words.lead({ desk: desk.names[language], provider })),
    paragraph(words.effect({ provider })),
    numbered(signIn.code, code),
    paragraph(words.where),
    ...buttons(links, { signIn: words.button({ provider }) }),
    { block: 'paragraph', ...words.notYou },
  ]);
}

/** Key message: somebody says that this address is also theirs, and only you can confirm it. */
export function addressCode({ language, code }: LetterOf<'addressCode'>): Built {
  const { addressCode: words, signIn } = mailMessages(language);
  return built(mailMessages(language).subject.addressCode, [
    paragraph(words.lead),
    numbered(signIn.code, code),
    sentence(signIn.until),
    small(words.notYou),
  ]);
}

/** Key message: you now work at this desk, and this link signs you in once. */
export function invitation({ language, desk, recipientName, expiresAt, links }: LetterOf<'invitation'>): Built {
  const { greeting, invitation: words } = mailMessages(language);
  return built(mailMessages(language).subject.invitation, [
    paragraph(greeting(recipientName)),
    sentence(words.sentence(desk.names[language])),
    paragraph(words.link(dateTime(expiresAt, language, desk.zone))),
    ...buttons(links, { signIn: words.button }),
    small(words.notYou),
  ]);
}

/** Key message: this desk's mail arrives. */
export function testMail({ language, desk, askedAt }: LetterOf<'testMail'>): Built {
  const { testMail: words } = mailMessages(language);
  return built(mailMessages(language).subject.testMail, [
    sentence(words.sentence(desk.names[language])),
    small(words.asked(dateTime(askedAt, language, desk.zone))),
  ]);
}

/** Key message: your sign-in changed this way; if it was not you, act now. */
export function signInNews(letter: LetterOf<'signInNews'>): Built {
  const { language, desk, recipientName, news, device, reason, at, links } = letter;
  const { greeting, signInNews: words } = mailMessages(language);
  const when = dateTime(at, language, desk.zone);
  return built(mailMessages(language).subject.signInNews, [
    paragraph(greeting(recipientName)),
    sentence(words.what[news]),
    paragraph(device ? words.onDevice(when, `${device.browser}, ${device.system}`) : words.when(when)),
    ...(reason ? [paragraph(words.reason[reason])] : []),
    ...(news === 'factorsEnded' ? [paragraph(words.setUpAnew)] : []),
    { block: 'paragraph', ...words.notYou },
    ...buttons(links, { account: words.button }),
  ]);
}

function numbered(lead: string, code: string): Block {
  return { block: 'number', lead, number: code.replace(/^(....)(....)$/, '$1 $2') };
}

/** Key message: when you get an answer. */
export function erasureReceived(letter: LetterOf<'erasureReceived'>): Built {
  const { language, desk, dueAt } = letter;
  const { subject, sentence: said, back, notYou } = mailMessages(language).erasure.received;
  return greeted(letter, subject, [
    sentence(said(deadline(dueAt, language, desk.zone))),
    paragraph(back),
    small(notYou),
  ]);
}

/** Key message: why we refused, and what you can do. */
export function erasureRefused(letter: LetterOf<'erasureRefused'>): Built {
  const words = mailMessages(letter.language).erasure.refused;
  return greeted(letter, words.subject, [
    sentence(words.sentence),
    paragraph(words.reason),
    { block: 'words', text: letter.reason },
    paragraph(words.rights),
  ]);
}

/** Key message: your data is erased. */
export function erasureDone(letter: LetterOf<'erasureDone'>): Built {
  const { subject, sentence: said, stays, last } = mailMessages(letter.language).erasure.done;
  return greeted(letter, subject, [sentence(said), paragraph(stays), small(last)]);
}

function greeted({ language, recipientName }: Letter, subject: string, blocks: Block[]): Built {
  return built(subject, [paragraph(mailMessages(language).greeting(recipientName)), ...blocks]);
}
