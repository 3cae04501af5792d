import type { Table } from './reasons.ts';

/** What English sentences of furniture say. */
export const sentences: Table = {
  cookies: [
    '\\b(?:we|our|this (?:web)?site|partners)\\b.{0,100}\\bcookies?\\b',
    '\\bcookie (?:policy|settings|preferences|notice)',
    'store and(?:/or)? access information',
  ],
  signUp: [
    '\\b(?:sign(?:ed|ing)? up|subscrib(?:e|ing))\\b.{0,80}' +
      '\\b(?:newsletter|e-?mail|inbox|updates?|briefing|daily|weekly' +
      '|channel|posts?|podcast|free|agree|alerts?|today)\\b',
    '\\b(?:newsletter|e-?mails?)\\b.{0,60}\\b(?:sign up|subscribe)\\b|\\b(?:in|to) your (?:inbox|mailbox|e-?mail)\\b',
    '\\b(?:enter|type) your e-?mail|\\bno spam\\b|\\bunsubscribe\\b|\\bpaid subscriber',
    '\\breceive (?:new posts|our |updates)',
    '\\bby (?:signing up|subscribing|submitting|entering|clicking|continuing)\\b.{0,60}\\bagree',
    '\\bnewsletters may contain',
    '\\bour (?:\\w+ )?(?:e-?mail|newsletter|briefing)s? (?:breaks|brings|delivers|rounds|gives|tells)',
  ],
  support: [
    '\\b(?:support|fund) (?:independent|quality|our|the|my)? ?\\w* ?(?:work|journalism|reporting|coverage|mission)\\b',
    '\\bmake a (?:\\w+[- ])?(?:donation|contribution)\\b',
    '\\bbecome an? (?:\\w+ )?(?:member|patron|supporter|subscriber)\\b',
    '\\breader-supported\\b|\\bhelp us (?:keep|fund)\\b',
  ],
  follow: [
    '^(?:please )?(?:follow|like|find|join|contact) .{1,40} (?:on|at)' +
      ' (?:twitter|x|facebook|linkedin|medium|instagram|\\S+@)',
    '^(?:please )?follow (?:me|us|him|her|them|@\\w+)\\b',
    '\\bif you (?:enjoyed|liked|found|like|enjoy) (?:this|it|what)\\b',
    '^thanks? (?:you )?(?:so much )?for reading\\b|^(?:please )?share (?:or comment on )?this\\b',
    '\\bdownload (?:our|the) .{0,12}app\\b',
  ],
  rights: [
    '\\ball rights reserved\\b|^(?:©|copyright\\b|\\(c\\))|\\bcreative commons\\b|\\blicensed under\\b',
    '\\b(?:reproduc(?:ed?|tion)|republish(?:ed|ing)?|republication|redistribut\\w+|reprinted)\\b.{0,90}' +
      '\\b(?:permission|consent|written|licen[cs]ed?|prohibited)',
    '\\bnot responsible for the content of external',
    '\\b(?:this|the) (?:article|essay|piece|story|post|commentary|text|op-ed|interview)\\b.{0,40}' +
      '\\b(?:first|originally|previously) (?:appeared|published|ran)\\b',
    '^a version of this\\b|\\b(?:first|originally) (?:appeared|published) (?:in|by|on|at)\\b.{0,60}$',
    '^recommended citation\\b|^(?:how to cite|cite (?:this|as))\\b',
    '^(?:edited|editing|translated|compiled|written) by\\b',
    '^(?:additional )?reporting by\\b|\\bediting by\\b|\\bcontributed to this (?:report|article|story)',
    '^our standards\\b',
    '^find this article\\b|^read the (?:original|full) (?:article|text|version)\\b',
  ],
  disclaimer: [
    '\\b(?:views?|opinions?|positions?)\\b.{0,60}\\b(?:expressed|represented|reflected|stated)\\b.{0,100}' +
      '\\b(?:authors?|own|their|his|her|not necessarily|do not)\\b',
    '\\b(?:does|do) not (?:necessarily )?(?:take|reflect|represent)\\b.{0,60}\\b(?:positions?|views?|opinions?)\\b',
    "^(?:disclaimer|disclosure|editor(?:’|')?s(?:’|')? note)\\b",
  ],
  mail: [
    "\\byou(?:’|')?(?: a)?re receiving this\\b|\\bthis e-?mail was sent\\b|^sent from (?:my|outlook|mail|yahoo)",
    '\\btrouble (?:viewing|reading) this\\b|\\bforwarded this e-?mail\\b|\\bconfidentiality notice\\b',
    '\\b(?:e-?mail|message)\\b.{0,80}\\bintended (?:only|solely) for\\b',
  ],
  comments: [
    '\\b(?:log|sign)(?:ged)? ?in\\b.{0,50}\\b(?:post|leave|join|comment|discussion)|\\bregister to post\\b',
    '\\be-?mail address will not be published\\b|\\brequired fields are marked|\\bcreate (?:your|an) account\\b',
    '\\bcomments (?:are|have been) (?:closed|moderated|off)|\\bbe the first to comment',
  ],
  technical: [
    '\\bbest viewed (?:in|with|at)\\b|\\bvisitor number\\b|\\b(?:enable|requires?|turn on) javascript\\b',
    '\\bjavascript is (?:disabled|required)|\\byour browser does not support\\b',
  ],
  caption: [
    '^\\(?(?:photo|image|picture|illustration)(?:graph)?s?(?: (?:credit|courtesy|by)\\b| ?[:/])',
    '^(?:credit|source)s?:|^(?:figure|fig\\.|table|chart|map) ?\\d+[.:]',
    '\\((?:ap|afp|reuters|getty|tass|xinhua|courtesy|photo)\\b[^)]*\\)$',
  ],
  related: [
    '^for other uses,? see\\b|^this article is about .{0,80}\\bfor\\b',
    '^[[(]?(?:read|see|also read|read also|read more|read next|see also|related|more|watch|listen|go deeper' +
      '|further reading)' +
      '(?: more| also)? ?[:|–—]\\s?\\S.{0,140}$',
  ],
};
