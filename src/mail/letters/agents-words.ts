import type { Language } from '#domain/language.ts';
import { mailMessages } from '#locales/mail/messages.ts';
import { beginsWithGreeting } from '#mail/letters/agents-greeting.ts';
import type { Block } from '#mail/letters/draw/blocks.ts';
import { type About, greeting } from '#mail/letters/parts.ts';
import { isClosing } from '#mail/read/reply/closings.ts';

interface Said {
  language: Language;
  text: string;
  html?: string | null;
  agentName: string | null;
  signature?: string | null;
}

/** The greeting of a letter that carries an agent's new words; empty if these begin with a greeting. */
export function greetingUnlessSaid(letter: About & Pick<Said, 'text'>): Block[] {
  return beginsWithGreeting(letter.text, letter.language) ? [] : [greeting(letter)];
}

/** An agent's words, name and signature. A closing or a name that the agent wrote below the words is not repeated. */
export function signedWords({ language, text, html, agentName, signature }: Said): Block[] {
  if (text.trim() === '') return [];
  const closing = closingOf(text);
  const isNamed = agentName !== null && closing?.some((line) => isSame(line, agentName)) === true;
  const signed = signature && closing !== null ? withoutClosing(signature) : signature;
  return [
    { block: 'words', text, html },
    ...(isNamed ? [] : [{ block: 'small', text: mailMessages(language).agent(agentName) } as const]),
    ...(signed ? [{ block: 'words', text: signed } as const] : []),
  ];
}

/** The lines below a closing such as "Kind regards" at the end of a text; null if it has none. */
function closingOf(text: string): string[] | null {
  const lines = linesOf(text).slice(-closingLinesMax);
  const at = lines.findLastIndex(isClosing);
  return at === -1 ? null : lines.slice(at + 1);
}

/** The closing, a name and a job title. */
const closingLinesMax = 3;

function withoutClosing(signature: string): string {
  const [first = '', ...rest] = signature.trim().split('\n');
  return isClosing(first) ? rest.join('\n').trim() : signature;
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function isSame(one: string, other: string): boolean {
  return one.localeCompare(other, undefined, { sensitivity: 'base' }) === 0;
}
