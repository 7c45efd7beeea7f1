import type { Kind } from '#domain/ticket/vocabulary.ts';

// The tickets of the world of two sides, and the people who may read each.

/** The staff of each desk and the members of each organisation. There are two of each, so everybody has another side. */
export const staffOf = { one: ['tom', 'lena', 'sofie', 'jonas'], two: ['nadia', 'paul', 'ines'] };
export const managersOf = { heritage: ['hugo'], river: ['mira', 'deputy'] };
export const administrators = ['jonas', 'ines'];

/** The tokens of each viewer may read what their person may read. */
export const tokensOf: Record<string, string[]> = {
  claire: ['claireToken'],
  tom: ['tomToken', 'filesToken'],
  nadia: ['deskTwoToken'],
  jonas: ['jonasToken'],
};

/** A ticket to open. */
export interface Plan {
  name: string;
  by: string;
  desk: 'one' | 'two';
  site: string | null;
  kind?: Kind;
  agent: string;
  readers: string[];
  inside: string[];
  held?: boolean;
}

const { one, two } = staffOf;
const { heritage, river } = managersOf;

/** Each ticket with its readers, and those who may see what is inside. */
export const plans: Plan[] = [
  {
    name: 'ofClaire',
    by: 'claire',
    desk: 'one',
    site: '1187',
    agent: 'lena',
    held: true,
    inside: one,
    readers: ['claire', 'stijn', 'link', ...heritage, ...one],
  },
  {
    name: 'ofAmina',
    by: 'amina',
    desk: 'two',
    site: '1098',
    agent: 'nadia',
    held: true,
    inside: two,
    readers: ['amina', ...river, ...two],
  },
  {
    name: 'ofRuth',
    by: 'ruth',
    desk: 'one',
    site: '1420',
    agent: 'lena',
    inside: one,
    readers: ['ruth', ...river, ...one],
  },
  {
    name: 'ofJoke',
    by: 'joke',
    desk: 'two',
    site: '1042',
    agent: 'nadia',
    inside: two,
    readers: ['joke', ...heritage, ...two],
  },
  { name: 'ofEmil', by: 'emil', desk: 'one', site: null, agent: 'lena', inside: one, readers: ['emil', ...one] },
  {
    name: 'aboutTom',
    by: 'claire',
    desk: 'one',
    site: '1187',
    kind: 'complaint',
    agent: 'sofie',
    inside: ['sofie'],
    readers: ['claire', 'sofie'],
  },
  {
    name: 'aboutJonas',
    by: 'emil',
    desk: 'one',
    site: '2107',
    kind: 'complaint',
    agent: 'sofie',
    inside: ['sofie', 'lena'],
    readers: ['emil', 'sofie', 'lena', ...heritage],
  },
  {
    name: 'ofDeskTwo',
    by: 'amina',
    desk: 'two',
    site: '1098',
    kind: 'complaint',
    agent: 'paul',
    inside: ['paul'],
    readers: ['amina', 'paul'],
  },
  {
    name: 'byLena',
    by: 'lena',
    desk: 'one',
    site: null,
    kind: 'complaint',
    agent: 'sofie',
    inside: ['sofie'],
    readers: ['lena', 'sofie'],
  },
  // An agent who is a requester, at their own desk and at another: they may not see what is inside (R40).
  {
    name: 'ofTom',
    by: 'tom',
    desk: 'one',
    site: null,
    agent: 'lena',
    held: true,
    inside: without('tom', one),
    readers: one,
  },
  {
    name: 'ofTomAtTwo',
    by: 'tom',
    desk: 'two',
    site: null,
    agent: 'nadia',
    held: true,
    inside: two,
    readers: ['tom', ...two],
  },
];

function without(name: string, names: readonly string[]): string[] {
  return names.filter((each) => each !== name);
}

/** These people, and the tokens that belong to them. */
export function withTokens(names: readonly string[]): string[] {
  return names.flatMap((name) => [name, ...(tokensOf[name] ?? [])]);
}
