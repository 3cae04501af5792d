import type { Name } from '../link/model.ts';

/** Spells in simplified and in traditional characters what has either, as far as some name is spelt in both. */
export function inOtherHan(names: readonly Name[]): (text: string) => string[] {
  const pairs = names.flatMap(pairsOf);
  const others = [new Map(pairs), new Map(pairs.map(([one, other]) => [other, one]))];
  return (text) =>
    others.map((other) => text.replace(/\p{sc=Han}/gu, (character) => other.get(character) ?? character));
}

/** Characters that stand in the same place in a name's simplified and traditional spellings, if these have one in common. */
function pairsOf({ aliases }: Name): [string, string][] {
  const [simple = [], traditional = []] = ['zh-Hans', 'zh-Hant'].map((tag) =>
    aliases.filter(({ lang }) => lang === tag),
  );
  return simple.flatMap(({ text: one }) =>
    traditional.flatMap(({ text: other }) => {
      const pairs = [...one].map((character, at): [string, string] => [character, other[at] ?? '']);
      return one.length === other.length && pairs.some(([a, b]) => a === b) ? pairs : [];
    }),
  );
}
