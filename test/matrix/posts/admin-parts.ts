import { languages } from '#domain/language.ts';
import type { MatrixWorld } from '../world.ts';
import type { Fields, Given, Post, Sent } from './post.ts';

/** Settings of one desk belong to its administrator; shared settings belong to every administrator. */
export const ofDesk = ['jonas'] as const;
export const ofAll = ['jonas', 'ines'] as const;
export const staff = ['lena', 'tom', 'sofie', 'jonas'] as const;

export const onlyAnswers = { onlyAnswers: true };

export type Send = (given: Given) => Sent | Promise<Sent>;

export function post(route: string, press: string, by: Post['by'], send: Send, more: Partial<Post> = {}): Post {
  return { route, press, by, send, ...more };
}

/** A form at an address; it is about the id in the address. */
export function at(
  address: (matrix: MatrixWorld) => string | Promise<string>,
  press: string,
  fields: Fields = {},
): Send {
  return async ({ matrix, filled }) => {
    const page = await address(matrix);
    const about = /[0-9a-f-]{36}/.exec(page)?.[0];
    return { ...(await filled(page, press, fields)), ...(about !== undefined && { about: [about] }) };
  };
}

export function inEach(name: string, text: string): Fields {
  return Object.fromEntries(languages.map((each) => [`${name}-${each}`, text]));
}
