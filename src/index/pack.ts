import type { Claim, Name, Site } from '../link/model.ts';
import { titleOf } from '../show/source.ts';
import { slugOf, unpack } from '../common/search/list.ts';
import { read } from '../common/search/reading.ts';
import { scriptOf, scripts, type Script } from '../common/search/scripts.ts';
import { isSmall, stemOf, wordsOf } from '../common/search/words.ts';

/** The files of which the browser loads the first when a reader reaches for the search, the others when it wants them. */
export type Packed = Map<Script | 'more' | 'statements' | 'facets', string>;

/**
 * Packs what the browser needs to find names and claims: `latin` is the list, in the format that `unpack` reads; `more` and
 * one file for each other script have further spellings, for `addSpellings`; `statements` is for `addStatements`.
 */
export function packLists(site: Site): Packed {
  const { names, claims } = inOrder(site);
  const places = new Map(names.map((name, place) => [name, place.toString(36)]));
  const claimLines = claims.map(({ id, title }) => line([title, idOf(id, title)]));
  const pack = (spellings: (name: Name) => string[]): string =>
    [names.map((name) => nameLine(name, spellings(name))), claimLines].map((lines) => lines.join('\n')).join('\n\n');
  const further = (spellings: (name: Name) => string[]): string =>
    names
      .map((name) => line([places.get(name)!, ...spellings(name)]))
      .filter((text) => text.includes('|'))
      .join('\n');

  const latin = (name: Name): string[] => spellingsIn(name, 'latin');
  const few = unpack(pack((name) => latin(name).filter((text) => !isWithin(text, name.name))));
  // A spelling waits if who types it has found the name before, or finds it by the words of the title.
  const mayWait = (name: Name, text: string): boolean =>
    name.aliases.some((alias) => alias.text === text && alias.lang) ||
    wordsOf(text).length > 2 ||
    (isWithin(text, name.name) && read(few, text).names[0]?.entry.id === name.id);
  return new Map([
    ['latin', pack((name) => latin(name).filter((text) => !mayWait(name, text)))],
    ['more', further((name) => [...latin(name).filter((text) => mayWait(name, text)), ...yearOf(name)])],
    ...scripts.slice(1).map((script) => [script, further((name) => spellingsIn(name, script))] as const),
    [
      'statements',
      [
        claims.map((claim) => line([otherWords(claim), ...claim.names.map((name) => places.get(name)!)])),
        site.articles.map((article) => line([article.label, article.slug, titleOf(article)])),
      ]
        .map((lines) => lines.join('\n'))
        .join('\n\n'),
    ],
    ['facets', packFacets(site)],
  ]);
}

/**
 * Packs by what names and claims can be filtered: in the order of the list a line for each name, the articles that mention
 * it; an empty line; a line for each claim, the articles that take a position on it, each with its stance after a space. A line
 * with nothing is a hyphen.
 */
function packFacets(site: Site): string {
  const { names, claims } = inOrder(site);
  return [
    names.map(({ mentions }) => mentions.map(({ article }) => article.slug)),
    claims.map(({ accounts }) =>
      accounts.flatMap(({ article, positions }) => positions.map(({ stance }) => `${article.slug} ${stance}`)),
    ),
  ]
    .map((lists) => lists.map((facets) => facets.join('|') || '-').join('\n'))
    .join('\n\n');
}

/** Of two that answer a query equally well the earlier comes first: the one that more articles speak of. */
const inOrder = (site: Site): { names: Name[]; claims: Claim[] } => ({
  names: [...site.names].sort((a, b) => b.mentions.length - a.mentions.length),
  claims: [...site.claims].sort((a, b) => b.accounts.length - a.accounts.length),
});

const line = (fields: string[]): string => fields.map((field) => field.replace(/[|\n]/g, ' ')).join('|');
const idOf = (id: string, title: string): string => (slugOf(title) === id ? '' : id);

function nameLine({ id, name }: Name, spellings: string[]): string {
  const named = slugOf(name) === id ? undefined : spellings.find((text) => slugOf(text) === id);
  return line(
    named ? [name, '-', named, ...spellings.filter((text) => text !== named)] : [name, idOf(id, name), ...spellings],
  );
}

/** A name's aliases in a script, without those that compare as another does. */
function spellingsIn({ name, aliases }: Name, script: Script): string[] {
  const compared = new Set([comparedBy(name)]);
  return aliases.flatMap(({ text }) => {
    const key = comparedBy(text);
    if (scriptOf(text) !== script || compared.has(key)) return [];
    compared.add(key);
    return [text];
  });
}

const stems = (text: string): string[] =>
  wordsOf(text)
    .filter(({ key }) => !isSmall(key))
    .map(({ key }) => stemOf(key));
const comparedBy = (text: string): string => stems(text).sort().join(' ');
const isWithin = (text: string, title: string): boolean => stems(text).every((stem) => stems(title).includes(stem));

/** The words of an id with a year that no spelling has: `munich speech 2007`. */
const yearOf = ({ id, name, aliases }: Name): string[] => {
  const year = /-(\d{4})$/.exec(id)?.[1];
  return year && ![name, ...aliases.map(({ text }) => text)].some((text) => text.includes(year))
    ? [id.replaceAll('-', ' ')]
    : [];
};

/** The words of a claim's statement and id that neither its title has nor a name that it is about. */
function otherWords({ id, title, statement, names }: Claim): string {
  const had = new Set([title, ...names.map(({ name }) => name)].flatMap(stems));
  return wordsOf(`${statement} ${id.replaceAll('-', ' ')}`)
    .flatMap(({ key }) => {
      const stem = stemOf(key);
      if (isSmall(key) || had.has(stem)) return [];
      had.add(stem);
      return [key];
    })
    .join(' ');
}
