// Loads the lists of zxcvbn-ts in its own thread, since that takes a second and much memory. Returns sorted fingerprints of the
// most common passwords and of the words and names of the four languages.
import { parentPort } from 'node:worker_threads';
import { dictionary as common } from '@zxcvbn-ts/language-common';
import { dictionary as german } from '@zxcvbn-ts/language-de';
import { dictionary as english } from '@zxcvbn-ts/language-en';
import { dictionary as french } from '@zxcvbn-ts/language-fr';
import { dictionary as dutch } from '@zxcvbn-ts/language-nl-be';
import { wordFingerprint } from '#desk/sign-in/passwords/word-fingerprint.ts';
import { lettersOf } from '#domain/sign-in/check-password.ts';

/** Shorter words occur in any phrase. */
const lettersMin = 3;
const passwords = common['passwords-common'];
// A list is named by its content, some with a language suffix: `commonWords-fr`, `girlsFirstnames`.
const words = [english, french, dutch, german].flatMap((dictionary) =>
  Object.entries(dictionary).flatMap(([list, held]) => (/^commonWords|names/i.test(list) ? held : [])),
);

const tables = {
  passwords: tableOf([...passwords, ...passwords.map(lettersOf)]),
  words: tableOf(words.map(lettersOf)),
};
parentPort!.postMessage(tables, [tables.passwords.buffer, tables.words.buffer]);

function tableOf(held: string[]): BigUint64Array<ArrayBuffer> {
  const real = new Set(held.filter((word) => word.length >= lettersMin));
  return BigUint64Array.from([...real], wordFingerprint).sort();
}
