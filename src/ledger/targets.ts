import type { At } from '../problems/problems.ts';
import type { BriefFile } from '../read/brief.ts';
import type { Content } from '../read/content.ts';
import { aliasesOf } from '../read/schemas.ts';
import { textOf } from '../read/text.ts';
import { articleAddress, claimAddress, eventAddress, fixedPages, nameAddress, type AddressKind } from '../address.ts';
import { oneLine } from '../common/fold.ts';

/** An address that the content offers now. */
export interface Target {
  address: string;
  kind: AddressKind;
  words: string | undefined;
  /** What else a name is called. */
  spellings?: readonly string[];
  /** The claim that a passage is on. */
  claim?: string;
  at: At;
}

/**
 * Every address that the content offers now, page by page in reading order.
 * @param ids for each brief the ids of its paragraphs, in their order
 */
export function targetsOf(content: Content, ids: ReadonlyMap<BriefFile, readonly string[]>): Target[] {
  const top = content.site?.at() ?? { file: 'content/site.yaml', line: 1, column: 1 };
  return [
    ...Object.entries(fixedPages).map(([address, title]): Target => ({ address, kind: 'page', words: title, at: top })),
    ...content.briefs.flatMap((brief) => articleTargets(brief, ids.get(brief) ?? [])),
    ...content.claims.flatMap((claim) => [
      {
        address: claimAddress(claim.id),
        kind: 'claim' as const,
        words: oneLine(claim.meta.statement),
        at: claim.at('statement'),
      },
      ...content.briefs
        .filter((brief) => takesPosition(brief, claim.id))
        .map((brief): Target => ({
          address: `${claimAddress(claim.id)}#${brief.slug}`,
          kind: 'account',
          words: undefined,
          at: claim.at(),
        })),
    ]),
    ...content.names.map((name): Target => ({
      address: nameAddress(name.id),
      kind: 'name',
      words: oneLine(name.name),
      spellings: aliasesOf(name).map(({ text }) => text),
      at: name.at('name'),
    })),
    ...content.events.map((event): Target => ({
      address: eventAddress(event.id),
      kind: 'event',
      words: oneLine(event.text),
      at: event.at('text'),
    })),
  ];
}

const takesPosition = (brief: BriefFile, claim: string): boolean =>
  brief.blocks.some(
    (block) =>
      block.type === 'paragraph' &&
      block.claimMarks.some(({ positions }) => positions.some((position) => position.claim === claim)),
  );

function articleTargets(brief: BriefFile, ids: readonly string[]): Target[] {
  const page = articleAddress(brief.slug);
  const left = [...ids];
  return [
    { address: page, kind: 'article', words: oneLine(brief.meta.label), at: brief.at('label') },
    ...brief.blocks.flatMap((block): Target[] => {
      if (block.type === 'heading')
        return [{ address: `${page}#${block.id}`, kind: 'heading', words: oneLine(block.text), at: block.at }];
      return [
        { address: `${page}#${left.shift()}`, kind: 'paragraph', words: oneLine(block.text), at: block.at },
        ...block.claimMarks.map((mark): Target => ({
          address: `${page}#${mark.id}`,
          kind: 'passage',
          words: oneLine(textOf(mark)),
          claim: mark.positions[0]!.claim,
          at: mark.at,
        })),
      ];
    }),
  ];
}
