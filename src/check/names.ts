import { plainMarks } from '../common/fold.ts';
import type { Name, Site } from '../link/model.ts';
import type { Content } from '../read/content.ts';
import type { Finding } from './finding.ts';

/** Names that no brief mentions, and that neither wrote anything nor hold a position. */
export function unmentionedNames({ names }: Content, site: Site): Finding[] {
  const unmentioned = new Set(site.names.filter(isIdle).map(({ id }) => id));
  return names.filter(({ id }) => unmentioned.has(id)).map(({ at, name }) => ({ at: at('id'), text: `“${name}”` }));
}

/** English spellings that no brief uses; they may still be what a searcher types. */
export function unusedSpellings({ names }: Content, site: Site): Finding[] {
  const byId = new Map(site.names.map((name) => [name.id, name]));
  return names.flatMap(({ id, name, aliases, at }) => {
    const used = spellingsInUse(byId.get(id)!);
    return aliases.flatMap((alias, index) =>
      typeof alias !== 'string' || used.some((words) => words.startsWith(plainMarks(alias).toLowerCase()))
        ? []
        : [{ at: at('aliases', index), text: `“${alias}” of ${name}` }],
    );
  });
}

const spellingsInUse = ({ mentions }: Name): string[] =>
  mentions.flatMap(({ mentions }) =>
    mentions.map(({ paragraph, from, to }) => plainMarks(paragraph.text.slice(from, to)).toLowerCase()),
  );

const isIdle = ({ mentions, wrote, positions }: Name): boolean => ![...mentions, ...wrote, ...positions].length;
