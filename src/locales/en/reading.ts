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
      { starts: /@|\d{1,2}[:.]\d\d/, says: /:$(?<= wrote(?: on .{4,80})? ?:)/ },
    ],
    ofOneself: '(?:i|we) (?:wrote|sent)',
  },
  prefixes: { answer: 're|fwd?', forward: 'fwd?' },
  absence: {
    start:
      "automatic(?:ally generated)? reply|auto(?:matic)?[- ]?(?:reply|response|responder|answer)|auto|out of (?:the )?office|(?:i am |i['’]m )?out of (?:the )?office (?:until|till|from) .{1,80}",
    anywhere: 'is out of the office',
  },
  reacted: 'reacted to your message',
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
  requests: {
    wish: "(?:can|could|would|will) you|please|(?:can|could|may) (?:we|i)|(?:i|we)(?:['’]d| would)(?: also| really)? (?:like|love|appreciate|be grateful)|(?:i|we)(?:['’]ll| will)? (?:also )?(?:want|need)|(?:i|we) wonder|(?:i|we) (?:also )?wanted to (?:ask|know)|needs? (?:access|an?|to be|replac\\p{L}+|updat\\p{L}+|remov\\p{L}+|add\\p{L}+|chang\\p{L}+)|is it possible|would it be possible|is there (?:a|any) way",
    action:
      '(?<=^[^\\p{L}]{0,12})(?:add|change|remove|create|update|replace|rename|delete|enable|publish|move|give|reset|renew|upload|restore|set up|fix|redirect|new)',
    fault:
      "(?:does|do|is|are|has|have|did|wo|ca)(?:n['’]t| not)|no longer|cannot|errors?|slow|blurr(?:ed|y)|empty|broken|sends no|fails|failing|has (?:disappeared|vanished)|stopped|rejects|overlaps|stuck|locked|blocked|wrong|out of date|outdated|missing|keeps (?:coming|asking|showing|logging|crashing)|still (?:shows|says|lists)|leads? (?:nowhere|to a (?:dead|404))",
    need: 'needs?|need(?:ed|ing)|should|must|want(?:s|ed)?|looking for|grateful|has to|have to|ought to|shows the old|the old',
    same: "when (?:it )?will (?:it|this)|since when|what(?:['’]s| is) (?:wrong|going on|the matter)|why(?! [^.?!\\n]{30})|be fixed|fix (?:it|this|the)|help (?:me|us)|have a look|take a look|look into|when (?:do|can) (?:you|we) expect",
    followUp:
      "general outage|known (?:issue|problem)|thanks|thank you|let (?:me|us) know|confirm|is (?:that|this) (?:possible|normal|ok|feasible)|do not hesitate|don['’]t hesitate|feel free|(?:do|would) you need|attached is|i(?:['’]ve| have) attached|please find|see attached|(?:call|ring|contact|phone|email) (?:me|us)|keep (?:me|us)|should we|anything we can|by (?:tomorrow|monday|tuesday|wednesday|thursday|friday|the end)|any ideas?",
    step: '(?:we|i) \\p{L}|(?:open|click(?: on)?|go to|press|log in)(?!\\p{L})',
    steps: 'reproduce|steps|tried|log|answers to',
    log: 'error|warning|exception',
    lead: '(?:what )?we need|i need|to ?do|our list|(?:please )?(?:can|could|would) you(?: please)?|please',
    label: 'question|request|subject|issue|topic',
    page: 'pages?|form',
    report: 'what |how |page|url|browser|error|message|steps|result|expected|actual|context|date|hello|dear',
    announced: {
      two: 'two',
      three: 'three',
      several: 'four|five|several|some|a (?:couple|few)(?: of)?',
      kinds: 'other|small|quick|short|different',
      things: 'requests|questions|points|issues|topics|matters|subjects|things|problems',
      questions: 'questions',
      following: '(?:our|my) (?:requests|questions)|the following (?:things|requests|questions|points)',
      aboutSame: 'about the same',
      about: 'about|on|regarding|concerning',
    },
    and: {
      word: 'and',
      also: 'as well as',
      articles: 'the|a',
      next: 'secondly',
    },
    turns: {
      strong:
        "on (?:another|a different|a separate|an unrelated) (?:note|subject|topic|matter)|separately|(?:and )?(?:another|a (?:second|separate|further|different)) (?:question|request|thing|issue|point)|(?:and |oh, and )?(?:just )?one (?:more|other|last|further|final) (?:thing|question|request|point)|while i(?:['’]m| am| have you)|second(?:ly)?,|the (?:second|other) (?:thing|question|point)|(?:and |oh,? )(?:also|and)|by the way|btw|unrelated|(?:this is |it['’]s )?not (?:connected|related)|nothing to do with (?:this|that)|different (?:subject|topic|question)",
      vague:
        'also|in addition|additionally|finally|furthermore|besides|next|then|and (?:also|can|could|would|please|how|where|who)|plus|as well',
      joined: "and (?:i|we)(?:['’]d)? also|and (?:can|could|would) you",
      first: 'first(?:ly)?',
      second: 'second(?:ly)?',
      topic: 'regarding|as (?:for|regards|to)|concerning|with (?:regard|respect) to',
      opportunity: "(?:this|the) opportunity|while (?:you['’]re|you are) at it",
      adds: 'also|as well|at the same time|too',
    },
    pronouns: {
      start: "it(?!['’]?s? (?:would|is possible))|th(?:is|at|ese|ose|ey)|he|she",
      anywhere:
        "that (?:it|they)(?!\\p{L})|(?:them|her|him|there)(?=\\s*[.?!,]|\\s+\\p{Ll})|it(?!\\p{L}|['’]?s? (?:would|possible|is possible|be))|(?:this|that|these|those)(?=\\s*[.?!,])|(?:related|associated|same)(?!\\p{L})",
      capital: null,
    },
    empty: `hello could would please there their where about which since page pages website another should thanks still again
      after before being last week month year problem request issue question answer reply email your with from this that
      they them their have has had will would when then than into onto over under your ours some more most each what while
      because been were does doing done make made very much many here just only both myself ours since until these those`,
  },
};
