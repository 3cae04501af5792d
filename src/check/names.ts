import type { Name, Site } from '../link/model.ts';
import type { Content } from '../read/content.ts';
import type { Suggestion } from './suggestion-kinds.ts';

/** Names that no brief mentions, and that neither wrote anything nor hold a position. */
export function unmentionedNames({ names }: Content, site: Site): Suggestion[] {
  const unmentioned = new Set(site.names.filter(isIdle).map(({ id }) => id));
  return names.filter(({ id }) => unmentioned.has(id)).map(({ at, name }) => ({ at: at('id'), text: `“${name}”` }));
}

const isIdle = ({ mentions, wrote, positions }: Name): boolean => ![...mentions, ...wrote, ...positions].length;
