import type { Table } from './reasons.ts';

/** Where a sentence begins, since an imperative there is meant for the reader of the page. */
const begins = '(?:^|[.!?:]\\s)(?:please )?';
const piece = '(?:article|essay|piece|story|post|commentary|op-ed|interview|analysis|column|report)';

/** What English sentences of furniture say, in words that an article on any matter hardly uses so. */
export const sentences: Table = {
  cookies: [
    '\\b(?:we|our|this (?:web)?site|partners)\\b.{0,100}\\bcookies?\\b',
    '\\bcookie (?:policy|settings|preferences|notice)',
    'store and(?:/or)? access information on|\\bour (?:privacy policy|terms of)',
    '\\bagree to (?:our|the) (?:terms|privacy)',
  ],
  signUp: [
    '\\b(?:sign(?:ed|ing)? up|subscrib(?:e|ing))\\b.{0,80}\\b(?:newsletter|e-?mails?|inbox|podcast|e-?mail alerts?)\\b',
    `${begins}(?:sign up|subscribe)\\b.{0,80}\\b(?:updates?|briefing|daily|weekly|channel|posts?|free|today|now)\\b`,
    '\\bnewsletters?\\b.{0,60}\\b(?:sign up|subscribe)\\b|\\b(?:in|to) your (?:inbox|mailbox|e-?mail)\\b',
    '\\bno spam\\b',
    '\\b(?:enter|type) your e-?mail|\\bunsubscribe\\b|\\bpaid subscriber|\\breceive (?:new posts|our |updates from)',
    '\\bby (?:signing up|subscribing|submitting|clicking|continuing)\\b.{0,60}\\byou (?:agree|accept|consent)\\b',
    '\\bnewsletters may contain',
    '^our (?:\\w+ )?(?:e-?mail|newsletter|briefing)s? (?:breaks|brings|delivers|rounds|gives)',
  ],
  support: [
    '\\b(?:support|fund) (?:independent|quality|our|my|the) ?\\w* ?(?:journalism|reporting)\\b',
    '\\breader-supported\\b',
    `${begins}(?:make|consider making) a .{0,20}(?:donation|contribution)\\b|${begins}help us (?:keep|fund)\\b`,
    `${begins}become an? (?:\\w+ )?(?:member|patron|supporter|subscriber)\\b`,
    '^thank you for your (?:support|subscription)\\b',
  ],
  follow: [
    `${begins}(?:follow|like|find|join|contact) .{1,40} (?:on|at)` +
      ' (?:twitter|x|facebook|linkedin|medium|instagram|telegram|\\S+@)',
    `${begins}follow (?:me|us|@\\w+)\\b|^if you (?:enjoyed|liked|found) (?:this|it|what)\\b`,
    `^thanks? (?:you )?(?:so much )?for reading\\b|^(?:please )?share (?:or comment on )?this ${piece}`,
    '\\bdownload (?:our|the) .{0,12}\\bapp\\b',
  ],
  rights: [
    '\\ball rights reserved\\b|^(?:©|copyright\\b|\\(c\\))|\\bcreative commons\\b|\\blicensed under\\b',
    '\\b(?:reproduc(?:ed?|tion)|republish(?:ed|ing)?|republication|redistribut\\w+|reprinted)\\b.{0,90}' +
      '\\b(?:permission|written consent|prohibited)\\b',
    '\\bnot responsible for the content of external',
    `\\bthis ${piece}\\b.{0,40}\\b(?:first|originally|previously) (?:appeared|published|ran)\\b`,
    `^(?:this ${piece} )?(?:was )?(?:first|originally) (?:appeared|published) (?:in|by|on|at)\\b`,
    `\\ban? (?:earlier |longer |shorter )?version of this ${piece}|^this ${piece} is part of\\b`,
    '^recommended citation\\b|^(?:how to cite|cite (?:this|as))\\b',
    '^(?:edited|editing|translated|compiled|written) by\\b',
    `^(?:additional )?reporting by\\b|\\bediting by\\b|\\bcontributed to this ${piece}|^our standards\\b`,
    `^(?:correction|clarification) ?:|^find this article\\b|^read the (?:original|full) (?:text|version|${piece})\\b`,
  ],
  disclaimer: [
    '\\b(?:views?|opinions?)(?: and opinions?)? (?:expressed|represented|presented)\\b.{0,80}' +
      "(?:those of the authors?|the authors?(?:’|')s?\\b|not necessarily" +
      '|are (?:solely |entirely )?(?:his|her|their|my) own)',
    '\\bdo(?:es)? not necessarily (?:reflect|represent)\\b|\\b(?:no|not take) institutional positions?\\b',
    "^(?:disclaimer|disclosure|editor(?:’|')?s(?:’|')? note)\\b",
  ],
  mail: [
    "\\byou(?:’|')?(?: a)?re receiving this\\b|\\bthis e-?mail was sent\\b|^sent from (?:my|outlook|mail|yahoo)",
    '\\btrouble (?:viewing|reading) this\\b|\\bforwarded this e-?mail\\b|\\bconfidentiality notice\\b',
    '\\b(?:e-?mail|message)\\b.{0,80}\\bintended (?:only|solely) for the\\b',
  ],
  comments: [
    '(?:^|please |must |can |to )(?:log|sign) ?in (?:to|or|and)\\b.{0,50}\\b(?:post|leave|join|comment|reply)',
    '\\bregister to post\\b|\\bcreate (?:your|an) account\\b|\\bbe the first to comment\\b',
    '\\brequired fields are marked',
    '\\be-?mail address will not be published\\b|^comments (?:are|have been) (?:closed|moderated|off|disabled)',
  ],
  technical: [
    '\\bbest viewed (?:in|with|at)\\b|\\bvisitor number\\b|\\b(?:enable|requires?|turn on) javascript\\b',
    '\\bjavascript is (?:disabled|required)|\\byour browser does not support\\b',
  ],
  caption: [
    '^\\(?(?:photo|image|picture|illustration)(?:graph)?s?(?: (?:credit|courtesy|by)\\b| ?[:/])|^(?:credit|source)s?:',
    '^(?:figure|fig\\.|table|chart|map) ?\\d+[.:]|\\((?:ap|afp|reuters|getty|tass|xinhua|courtesy|photo)\\b[^)]*\\)$',
  ],
  related: [
    '^(?:for more (?:information|stories|news|details|on)|to (?:learn|read|find out) more)\\b.{0,60}' +
      '\\b(?:visit|click|see|contact|go to)\\b',
    '^click here\\b|^(?:have|got) a (?:news )?tip\\b|^(?:found|spotted) an? (?:error|mistake|typo)\\b',
    '^for other uses,? see\\b|^this article is about .{0,80}\\bfor\\b',
    '^[[(]?(?:read|see|also read|read also|read more|read next|see also|related|more|watch|listen|go deeper' +
      '|further reading)(?: more| also)? ?[:|]\\s?\\S.{0,140}$',
  ],
};
