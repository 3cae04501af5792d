import { letters, size } from '../words.ts';

const word = "(?:\\p{Lu}[\\p{L}.'’-]*|de|von|van|der|da|al|bin)";
const title = '(?:(?:Dr|Prof|Professor|Amb|Gen|Mr|Mrs|Ms)\\.? )?';
const name = `${title}${word}(?: ${word}){1,4}`;
const degree = '(?:,? (?:Ph\\.?D\\.?|M\\.?A\\.?|Jr\\.?|Esq\\.?|[\\p{L}.]+(?=,)))?';

/** What people are and states are not: "Norway is a partner" is no biography. */
const roles = [
  'fellow|professor|lecturer|analyst|researcher|scholar|correspondent|reporter|journalist|columnist|editor|writer',
  'historian|economist|sociologist|novelist|commentator|contributor|consultant|lawyer|attorney|diplomat|ambassador',
  'advis[eo]r|director|retired|postdoctoral|doctoral|ph\\.?d\\.?|political scientist',
  'research (?:associate|assistant)',
  'the author of|(?:candidate|student|expert|specialist|officer|coordinator) (?:at|in|with)',
].join('|');
const russianRoles = [
  'научный|сотрудник|профессор|доцент|эксперт|директор|аналитик|кандидат|доктор|журналист|обозреватель|автор',
  'редактор|преподаватель|историк|политолог',
].join('|');

const is = '(?:is|are|was|were|has been|works as|serves as|served as)';
const nextWords = '((?:[\\p{L}.-]+ ){0,7}[\\p{L}.]+)';
const introductions = [
  new RegExp(`^(${name}(?: and ${name})?|The (?:author|writer)s?)${degree},? ${is} ${nextWords}`, 'u'),
  new RegExp(`^(${name})[,:]? ?[—–-] ${nextWords}`, 'u'),
];
const anyRole = new RegExp(`\\b(?:${roles})\\b`, 'i');
const occupation = new RegExp(`^(${name})${degree},? (?:teaches|writes about|writes for|covers|reports on) `, 'u');
const others = [
  new RegExp(`^\\p{Lu}\\p{L}+(?: \\p{Lu}[\\p{L}.]+){1,2}(?:,| [—–-]).{0,60}(?:${russianRoles})`, 'u'),
  /^(?:об авторе|автор)\s?[:—–-]/iu,
  /^[（(]?(?:本文)?作者(?:系|为|是|為|[:：]).{2,60}/u,
];

const longest = 70;

/** Whether a block tells who somebody is: the shape of the biographies that stand at an article's ends. */
export const isBiography = (text: string): boolean =>
  size(text) <= longest && (introduced(text) !== undefined || others.some((pattern) => pattern.test(text)));

/** Whom a biography introduces, where it begins with the name. */
export function introduced(text: string): string | undefined {
  for (const pattern of introductions) {
    const [, who, what = ''] = pattern.exec(text) ?? [];
    if (anyRole.test(what)) return who;
  }
  return occupation.exec(text)?.[1];
}

const afterName = /^(?: s)? (?:is|was|has|writes|teaches|works|most recent|latest|new|next|first|book|books)\b/;

/** Whether a block tells something of a person by name: of the author, once that one is known. */
export function speaksOf(person: string, text: string): boolean {
  const words = letters(text);
  const names = [letters(person), letters(person).split(' ').at(-1)!];
  return size(text) <= longest && names.some((one) => words.startsWith(one) && afterName.test(words.slice(one.length)));
}

const roleLine = new RegExp(
  `\\b(?:${roles}|president|member|head|officer|institute|university|centre|center|department|school|council)\\b`,
  'i',
);
const russianRole = new RegExp(russianRoles, 'iu');

/** Whether a line without a stop tells what somebody is: "PhD in Law, Director of the Centre for Coastal Studies". */
export const isRoleLine = (text: string): boolean =>
  (/,| of | at /.test(text) && roleLine.test(text)) || russianRole.test(text);
