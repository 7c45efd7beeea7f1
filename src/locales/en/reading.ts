import type { ReadingWords } from '#locales/folder.ts';

export const en: ReadingWords = {
  common: `the a an of and or is are was were be been have has had i my me you your he she it its we our they their this that these those
    not no yes but because if then with for from to into on at by about can could would should will do does did don't doesn't can't
    isn't i'm it's please thanks thank hello dear hi regards kind best where when why how what who which since already still only
    more very again here attached works working anyone there any some after before`,
  thanks: {
    words: 'thank thanks thx ty cheers appreciated',
    preposition: 'for',
    reasons: 'answer assistance effort efforts help reply response support',
    polite: `a afternoon again all and best colleagues day dear evening everyone excellent faithfully fast good great have
      hello hey hi kind kindest lot madam many million morning much nice noted of ok okay perfect prompt quick received
      regards sincerely sir so super swift team the truly very warm weekend wishes wonderful you your yours`,
  },
  greeting: {
    opening: 'dear|hello|hi|hey|greetings|good (?:day|morning|afternoon|evening)',
    address: null,
    title: null,
    titles: null,
  },
  closings: `kind regards|best regards|regards|warm regards|warmest regards|kindest regards|with kind regards|best wishes|best|
    all the best|cheers|sincerely|yours sincerely|yours faithfully|yours truly|many thanks and best regards|thanks and regards|
    thanks & regards|br`,
  headers: { from: 'from', date: 'sent|date', to: 'to', others: 'cc|subject|reply-to' },
  original: '(?:original|reply) (?:message|appointment)',
  forwarded: '(?:begin )?forwarded message',
  wrote: {
    on: 'on',
    verb: 'wrote|sent',
    lines: [
      { starts: /^on .*(?:@|\d{1,2}:\d\d)/, says: / wrote ?:?$/ },
      { starts: /^on /, says: / (?:wrote|sent) ?:$/ },
      { starts: /@|\d{1,2}[:.]\d\d/, says: / wrote(?: on .{4,80})? ?:$/ },
    ],
    ofOneself: '(?:i|we) (?:wrote|sent)',
  },
  prefixes: { answer: 're|fwd?', forward: 'fwd?' },
  absence: {
    start:
      'automatic(?:ally generated)? reply|auto(?:matic)?[- ]?(?:reply|response|responder|answer)|auto|out of (?:the )?office',
    anywhere: 'is out of the office',
  },
  noReply: 'no[._-]?reply|no[._-]?response|(?:do|please)[._-]?(?:do[._-]?)?not[._-]?(?:reply|respond)|dont[._-]?reply',
  devices: {
    line: 'sent (?:from|via|with) (?:my|outlook|yahoo|gmail|proton|mail|iphone|ipad|android|samsung|a |the )|(?:get|download) outlook for',
    last: 'sent (?:from|via|with|by)|from my|get \\[?outlook',
  },
  answersBelow: {
    answers: 'see|answers?|answered|repl(?:y|ies)|replied|responses?|comments?|remarks|find',
    places: 'below|in-?line|in (?:red|green|blue|bold)|in the text|in your (?:e-?mail|mail|message)',
  },
  listFooter: '(?:un)?subscribed? (?:from|to) (?:this|the) (?:list|group)',
  legal: 'disclaimer|privileged|intended (?:only|recipient|solely)|think before you print',
};
