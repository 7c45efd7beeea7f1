// The footer that a mailing list adds to each mail: a rule, the list's name, and how to unsubscribe.

/** The first line of a mailing list's footer, or the number of lines if there is no footer. */
export function listFooterStart(lines: readonly string[]): number {
  const tail = Math.max(0, lines.length - footerLinesMax);
  for (let at = tail; at < lines.length; at++) {
    if (rule.test(lines[at]!) && isFooter(lines.slice(at + 1))) return at;
  }
  return lines.length;
}

/** Mailman writes three lines, Google Groups six, LISTSERV and Sympa up to ten. */
const footerLinesMax = 14;

function isFooter(lines: readonly string[]): boolean {
  const said = lines.filter((line) => line.trim() !== '');
  return said.length > 0 && said.every(isFooterLine) && listWords.test(said.join('\n'));
}

/** A question comes from a person, who may ask about a mailing list. */
function isFooterLine(line: string): boolean {
  return line.length <= 300 && !/\?\s{0,4}$/.test(line);
}

const rule = /^(?:[_=~*#-]{10,200}|-- ?)\s{0,4}$/;

const listWords = new RegExp(
  [
    'mailing[ -]?list|/listinfo/|/mailman3?/|groups\\.google\\.com|google groups|listserv|/sympa/',
    'liste de (?:diffusion|discussion)|groupes google|verzendlijst|discussielijst|mailinglijst|mailingliste|verteilerliste',
    '(?:un)?subscribed? (?:from|to) (?:this|the) (?:list|group)|désinscri\\S{1,4} de (?:ce|cette|la) (?:groupe|liste)',
    'um sich .{0,60}abzumelden|afmelden .{0,40}(?:lijst|groep)|list-unsubscribe|unsubscribe@|-leave@|-request@',
  ].join('|'),
  'i',
);
