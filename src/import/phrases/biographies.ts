import { size } from '../words.ts';

const word = "(?:\\p{Lu}[\\p{L}.'’-]*|de|von|van|der|da|al|bin)";
const title = '(?:(?:Dr|Prof|Professor|Amb|Gen|Mr|Mrs|Ms)\\.? )?';
const name = `${title}${word}(?: ${word}){0,4}`;
const degree = '(?:,? (?:Ph\\.?D\\.?|M\\.?A\\.?|Jr\\.?|Esq\\.?|[\\p{L}.]+(?=,)))?';
const verbs = [
  'is|are|was|were|works|worked|serves|served|writes|wrote|teaches|taught|covers|heads|leads|directs|holds',
  'has (?:been|written|worked|taught)',
].join('|');
const roles = [
  'fellow|professor|lecturer|director|editor|analyst|research(?:er|es)?|scholar|correspondent|reporter|journalist',
  'author|writer',
  'columnist|candidate|student|expert|historian|economist|president|chair(?:man|woman)?|head|member|associate',
  'advis[eo]r',
  'diplomat|ambassador|officer|founder|consultant|specialist|scientist|lawyer|attorney|teaches|writes|covers',
  'retired|graduate',
  'postdoctoral|coordinator|manager|blogger|books?|politician|partner|contributor|commentator|strategist',
].join('|');
const russianRoles = [
  'научный|сотрудник|профессор|доцент|эксперт|директор|аналитик|кандидат|доктор|журналист|обозреватель|автор',
  'редактор',
  'преподаватель|историк|политолог',
].join('|');

const introduction = new RegExp(
  `^(${name}(?: and ${name})?|The (?:author|writer)s?)${degree},? (?:${verbs})\\b(.{0,120})`,
  'u',
);
const dashed = new RegExp(`^(${title}${word}(?: ${word}){1,3})[,:]? ?[—–-] (.{0,90})`, 'u');
const role = new RegExp(`\\b(?:${roles})\\b`, 'i');
const others = [
  new RegExp(`^\\p{Lu}\\p{L}+(?: \\p{Lu}[\\p{L}.]+){1,2}(?:,| [—–-]).{0,60}(?:${russianRoles})`, 'u'),
  /^(?:об авторе|автор)\s?[:—–-]/iu,
  /^[（(]?(?:本文)?作者(?:系|为|是|為|[:：]).{2,60}/u,
  new RegExp(`^${name}(?:’s|'s) (?:\\w+ )?(?:books?|novels?|works?) `, 'u'),
];

const longest = 90;

/** Whether a block tells who somebody is: the shape of the biographies that stand at an article's ends. */
export const isBiography = (text: string): boolean =>
  size(text) <= longest && (introduced(text) !== undefined || others.some((pattern) => pattern.test(text)));

/** Whom a biography introduces, where it begins with the name. */
export function introduced(text: string): string | undefined {
  const [, who, what = ''] = introduction.exec(text) ?? dashed.exec(text) ?? [];
  return role.test(what) ? who : undefined;
}

const roleLine = new RegExp(
  `\\b(?:${roles}|PhD|Ph\\.D\\.?|institute|university|centre|center|department|school|council)\\b`,
  'i',
);
const russianRole = new RegExp(russianRoles, 'iu');

/** Whether a line without a stop tells what somebody is: "PhD in Law, Director of the Centre for Coastal Studies". */
export const isRoleLine = (text: string): boolean =>
  (/,| of | at /.test(text) && roleLine.test(text)) || russianRole.test(text);
