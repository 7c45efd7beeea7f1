/** What a person types into the search field: words, phrases in quotes, and operators. */
export interface SearchQuery {
  words: string[];
  operators: { name: SearchOperator; value: string }[];
  /** Everything that is no operator, as it was typed: perhaps a ticket number. */
  rest: string;
}

export const searchOperators = [
  'status',
  'site',
  'from',
  'before',
  'after',
  'has',
  'urgent',
  'assignee',
  'desk',
  'kind',
] as const;
export type SearchOperator = (typeof searchOperators)[number];

/** Reads a query. A word with a colon whose first half is no operator, such as an address, is a word. */
export function readSearchQuery(text: string): SearchQuery {
  const query: SearchQuery = { words: [], operators: [], rest: '' };
  const rest: string[] = [];
  for (const [piece, name, quotedValue, value, phrase] of text.matchAll(pieces)) {
    if (name !== undefined)
      query.operators.push({ name: name.toLowerCase() as SearchOperator, value: quotedValue ?? value ?? '' });
    else {
      rest.push(piece);
      query.words.push(phrase ?? piece.replaceAll('"', ''));
    }
  }
  query.words = query.words.map((word) => word.trim()).filter((word) => /[\p{L}\p{N}]/u.test(word));
  query.rest = rest.join(' ');
  return query;
}

const pieces = new RegExp(`(?:\\b(${searchOperators.join('|')}):(?:"([^"]*)"|(\\S*)))|"([^"]*)"|\\S+`, 'giu');
