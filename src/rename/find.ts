import { nearest } from '../problems/nearest.ts';
import { refused } from '../problems/refused.ts';
import type { BriefHeading } from '../read/brief.ts';
import type { Content } from '../read/content.ts';

/** @throws if there is no such thing, or the new id is taken */
export function known(kind: string, old: string, now: string | undefined, ids: readonly string[]): void {
  const [close] = nearest(old, ids);
  if (!ids.includes(old))
    throw refused(
      `There is no ${kind} "${old}".`,
      close === undefined ? 'Look up how it is written in the content.' : `Did you mean ${close}?`,
    );
  if (now !== undefined && ids.includes(now))
    throw refused(`Another ${kind} is called "${now}" already.`, 'Choose another id.');
}

/** A heading of a brief, and the slugs that the brief has and had. */
interface FoundHeading {
  slugs: readonly string[];
  file: string;
  heading: BriefHeading;
}

/** A heading by its id, with the slug and a number sign before it where several briefs have it. */
export function headingOf({ briefs }: Content, id: string): FoundHeading {
  const all = briefs.flatMap(({ slug, meta, file, blocks }) =>
    blocks.flatMap((block) =>
      block.type === 'heading' ? [{ slug, slugs: [slug, ...meta.formerly], file, heading: block }] : [],
    ),
  );
  const found = all.filter(({ slug, heading }) => [heading.id, `${slug}#${heading.id}`].includes(id));
  if (found.length > 1)
    throw refused(
      `Several briefs have a heading "${id}".`,
      `Say which one: ${found.map(({ slug }) => `${slug}#${id}`).join(' or ')}.`,
    );
  if (!found[0])
    known(
      'heading',
      id,
      undefined,
      all.flatMap(({ slug, heading }) => [heading.id, `${slug}#${heading.id}`]),
    );
  return found[0]!;
}
