import { mailMessages } from '#locales/mail/messages.ts';
import type { Block } from '#mail/letters/blocks.ts';
import type { SignInCodeLetter } from '#mail/letters/letter.ts';
import { buttons, paragraph, sentence, small } from '#mail/letters/parts.ts';

/** What its reader must understand: this code signs me in, and if I did not ask for it, nobody gets in. */
export function signInCode(letter: SignInCodeLetter): Block[] {
  const { language, recipientName, code, links } = letter;
  const words = mailMessages(language);
  return [
    paragraph(words.greeting(recipientName)),
    { block: 'number', lead: words.signIn.code, number: code.replace(/^(....)(....)$/, '$1 $2') },
    sentence(words.signIn.until),
    paragraph(words.signIn.link),
    ...buttons(links, { signIn: words.signIn.button }),
    small(words.signIn.notYou),
  ];
}
