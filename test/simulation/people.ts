import { people } from '#demo/cast.ts';
import type { Language } from '#domain/language.ts';
import type { SeenLetter } from './seen-letter.ts';

/** A person with a mailbox, and the behaviour of that mailbox. */
export interface Peer {
  address: string;
  name: string;
  language: Language;
  /** How the mailbox treats a letter from the desk. */
  mailbox: 'read' | 'absent' | 'gone' | 'goneLater' | 'slow' | 'robot';
  /** Whether the desk's MTA authenticates the sender, cannot, or leaves the signature for the desk to check. */
  proof: 'aligned' | 'none' | 'unchecked';
  isAgent: boolean;
  /** The letters that reached them, oldest first. */
  received: SeenLetter[];
  /** The marker words of the texts they know. */
  knows: Set<string>;
  /** The marker words of the texts they wrote themselves. */
  wrote: Set<string>;
  /** Whether the simulation's events proved their address to the desk (R3). */
  isProved: boolean;
}

const languages: Language[] = ['fr', 'nl', 'de', 'en'];

const strangers: [string, Peer['mailbox'], Peer['proof']][] = [
  ...times('citoyen', 8, 'read', 'none'),
  ...times('burger', 4, 'read', 'aligned'),
  ...times('signed', 4, 'read', 'unchecked'),
  ...times('urlaub', 3, 'absent', 'aligned'),
  ...times('gone', 2, 'gone', 'none'),
  ...times('parti', 3, 'goneLater', 'none'),
  ...times('slow', 2, 'slow', 'none'),
  ...times('robot', 2, 'robot', 'none'),
];

/** The demonstration's cast, and strangers of every kind. */
export function makePeers(): Peer[] {
  const known = Object.entries(people).map(([, { name, email, language, ...rest }], place): Peer => {
    const mailbox = 'roles' in rest ? 'read' : (['read', 'read', 'absent', 'goneLater'] as const)[place % 4]!;
    return peer(email, name, language, mailbox, place % 3 === 0 ? 'none' : 'aligned', 'roles' in rest, true);
  });
  const others = strangers.map(([name, mailbox, proof], place) =>
    peer(
      `${name}@autre${place % 5}.example`,
      `${name} Tout-le-Monde`,
      languages[place % 4]!,
      mailbox,
      proof,
      false,
      false,
    ),
  );
  return [...known, ...others];
}

function peer(
  address: string,
  name: string,
  language: Language,
  mailbox: Peer['mailbox'],
  proof: Peer['proof'],
  isAgent: boolean,
  isProved: boolean,
): Peer {
  return {
    address,
    name,
    language,
    mailbox,
    proof,
    isAgent,
    received: [],
    knows: new Set(),
    wrote: new Set(),
    isProved,
  };
}

function times(name: string, count: number, mailbox: Peer['mailbox'], proof: Peer['proof']) {
  return Array.from({ length: count }, (_, place): [string, Peer['mailbox'], Peer['proof']] => [
    `${name}${place}`,
    mailbox,
    proof,
  ]);
}
