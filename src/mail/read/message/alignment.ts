import { createRequire } from 'node:module';
import type tools from 'mailauth/lib/tools.js';

const require = createRequire(import.meta.url);

/**
 * True if one of these domains belongs to the same organisation as the first. The library is loaded by the first question: it
 * takes a tenth of a second, and most commands read no mail.
 */
export function isOfOneOrganisation(domain: string, others: string[]): boolean {
  const { getAlignment } = require('mailauth/lib/tools.js') as typeof tools;
  return getAlignment(domain, others) !== false;
}
