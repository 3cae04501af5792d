import type { Table } from './reasons.ts';

/** English lines that are furniture as a whole; each short, and alone on its line. */
export const labels: Table = {
  share: [
    '(?:click to )?(?:share|tweet|e-?mail|print|pin|save|bookmark|send)',
    '(?:click to )?(?:share|tweet|e-?mail|print|pin|save|bookmark|send)' +
      '(?: this\\b.{0,40}| (?:the|an?) (?:article|story|page|post|link|friend)\\b.{0,20}' +
      '| (?:it|to|on|via|by|with|or)\\b.{0,40})',
    '(?:share|like|follow)(?: us| me)?(?: on| via)?' +
      ' (?:facebook|twitter|x|linkedin|whatsapp|telegram|reddit|instagram).*',
    'facebook|twitter|linkedin|whatsapp|telegram|reddit|pinterest|pocket|instagram|youtube|flipboard|messenger',
    'copy (?:the )?link|blogthis|(?:download )?(?:as )?pdf|download|printer[- ]friendly.*',
    'print (?:page|version|article|edition)',
    '(?:gift|give) (?:this|the) (?:article|story).*|permalink|text size.*|font size.*|a[+-](?: a[+-])*|cite|citation',
  ],
  menu: [
    'skip to .{0,30}|skip past .{0,40}|(?:(?:back|return|go) )?to (?:the )?top|top|home|menu',
    'search(?: this site)?|close',
    'about(?: us)?|contact(?: us)?|log ?in|log ?out|sign ?in|sign ?up|sign out|register|my account|help|faq|sitemap',
    'archives?|rss|open in app|get the app|subscribe(?: now)?|donate|language ?:.*|webmaster.*|(?:read )?in english',
    'english|français|deutsch|español|(?:english|русский|简体|繁體|中文|[|/ ])+',
    '(?:see|view) (?:all|more).{0,20}|show (?:more|less)|load more|next|prev(?:ious)?|(?:newer|older) posts?',
    '(?:previous|next) (?:post|article|story).*|edit|jump to .{0,30}|do not sell .*',
  ],
  count: [
    '[—–-]? ?\\d+[.,]?\\d* ?(?:min(?:ute)?s?|sec)(?:\\.? (?:read|to read|listen))?',
    '(?:estimated )?read(?:ing)? time.{0,20}',
    '[\\d.,]+k? (?:views?|shares?|reads?|likes?|claps?|followers?|comments?|view comments?|replies|responses|votes?)',
    '[\\d.,]+ (?:second|minute|hour|day|week|month|year)s? ago|visitor number.*',
    'rate this.*',
    '\\(?votes?:.*|\\(?\\d+ votes?\\)?|(?:your |average )?rating(?: ?:.{0,30})?|average: .*|vote(?: now)?',
    '\\d+ ?\\(\\d+ ?%\\)|.{0,30} \\d+ ?% \\(\\d+ votes?\\)',
  ],
  advert: [
    'advert(?:isement|isment|ising|orial)?s?|ads?|ads by .*|sponsored(?: content| by.*)?|promoted(?: by.*)?',
    'paid content',
    'story continues below.*|(?:article|continue reading) (?:continues )?(?:below|after).*',
    'after newsletter promotion',
    '(?:partner|affiliate) (?:content|links?).*',
  ],
  caption: [
    '\\(?(?:photo|image|picture|illustration|graphic)s?(?:graphs?)?' +
      '(?: (?:credit|caption|courtesy|source|by|via)\\b.*| ?[:/|,©].*)',
    '\\(?(?:credit|source|caption|courtesy)s? ?[:/].*|getty images.*|(?:figure|fig\\.|table|chart|map) ?\\d+.*',
    '(?:reuters|ap|afp|epa|xinhua|tass)(?:[/,].*| photos?.*)?|©.{0,60}(?:getty|reuters|ap|afp).*',
    '.{0,120}\\((?:photo|image|picture|source|credit)\\b.*\\)|.{0,90} / (?:getty|reuters|ap|afp)\\b.*',
    '.{0,90} file photo',
  ],
  comments: ['comment|reply|repost|restack|report|flag|(?:leave|add|write|post) (?:a )?(?:reply|comment).*'],
  publication: [
    '(?:copyright|©|\\(c\\)).*|.{0,80}all rights reserved.*|terms(?: (?:of|and|&) .{0,20})?',
    'privacy(?: (?:policy|notice|settings|statement).{0,20})?',
    'cookie (?:policy|settings|preferences|notice)s?|cookies',
    'accept(?: all)?(?: cookies)?',
    '(?:reject|manage|allow) (?:all|cookies|preferences|consent|settings|options|choices).{0,20}|unsubscribe.*',
    'powered by.*|proudly powered by.*',
    'published',
    '(?:published|(?:last )?(?:updated|modified))(?: on| by| in| at| ?:| \\d| \\p{L}{3,9}\\.? \\d).{0,60}',
    'filed under.*|submitted by.*',
    'posted (?:in|on|by|at|under).*|tagged.*|tags?(?: ?:.*)?|(?:topics?|keywords?|labels) ?:.*',
    'categor(?:y|ies)(?: ?:.*)?',
    '(?:view|read|open) (?:this|it)?.{0,12}(?:in|on) (?:your |a )?(?:browser|web|app).*|manage preferences.*',
    'listen(?: to (?:this|the) .*)?|watch(?: now| live| the video)?|play(?: video| audio)?|reuse this content.*',
    'republish.*',
    'opens in (?:a )?new.*|(?:this (?:article|story|post) is )?part of (?:the|our|a|an) .{0,60}\\bseries\\b.*',
    'was this (?:article|page|story) (?:helpful|useful|interesting).*|send (?:us )?feedback|why you can trust .*',
    'report (?:an? )?(?:error|problem|typo|mistake).*|(?:found|spotted) an? (?:error|mistake|typo).*',
    'have a (?:news )?tip.*',
  ],
};

/** English labels with which an article ends. */
export const endings: Table = {
  comments: [
    'comments?|(?:show |view |hide |read )(?:all )?comments?|\\d+ (?:comments?|responses?|replies)' +
      '(?: (?:on|about|to|for) .*)?',
    '(?:comments?|responses?|replies) ?\\(?\\d+\\)?|\\d+ thoughts? on .*|discussion about this .*|reader comments.*',
    'join the (?:discussion|conversation).*|leave a reply.*',
  ],
  related: [
    'related|recommended|popular|trending',
    '(?:related|recommended|popular|trending|latest|recent|similar|further|other|top)' +
      '(?: (?:articles?|posts?|stories|story|content' +
      '|news|reading|links?|topics?|books?|publications?|items?|videos?|analysis|commentary' +
      '|research|work|coverage|materials?' +
      '|now|today|picks?))+',
    'most (?:read|popular|viewed|shared|recent|emailed).{0,20}|also in this .{0,30}|blog archive',
    'from the archives?.*',
    '(?:you (?:may|might|could)|we) (?:also|like|recommend|be interested).{0,30}|ready for more.*|keep reading.*',
    'more (?:from|by|like|stories|to read|articles|news|work from)\\b.{0,60}',
    'more (?:on|in|about) (?:this|these|our) .{0,40}|also (?:read|see|on)',
    "(?:read|up|watch|see|what to read|where to go) (?:next|also|more|related)|don(?:’|')t miss.*",
    "editor(?:’|')?s(?:’|')? (?:picks|choice).*|explore (?:more|further|this topic).*",
    'in this (?:section|series|issue).*',
  ],
  author: [
    'about (?:the |this |our )?(?:authors?|writers?|contributors?)|(?:author|contributor)s?',
    '(?:written by|published by|authored by) .{0,50}',
  ],
  poll: ['poll(?: conducted| of the (?:day|week))?|(?:reader|online) poll'],
  notes: ['(?:end|foot)?notes|references|bibliography|works cited|sources'],
};

/** English words in the headings of boxes. */
export const boxes: Table = {
  signUp: [
    '\\b(?:sign[- ]?up|subscribe|newsletter|inbox|stay (?:informed|up to date|connected|in touch))\\b',
    '\\bget (?:the|our) .{0,40}(?:brief|newsletter|email|daily|weekly|updates?)|\\bbecome a (?:member|subscriber)\\b',
    '\\bjoin (?:our|us|\\d[\\d,]* )\\b',
  ],
  poll: ['^(?:poll\\b|.{0,12}\\bpoll conducted|vote\\b|reader poll|in your opinion)'],
};
