import type { Address } from '../cite/address.ts';
import type { Position, Site } from '../link/model.ts';
import { articlePath, claimPath } from '../show/href.ts';
import { listed } from '../show/words.ts';
import type { AnnotationData, AnnotationsData } from './shapes/annotations.ts';

/** So many characters before and after a passage tell it from the same words elsewhere. */
const around = 32;

const file = '/annotations.json';

/** Every position as a Web Annotation, in reading order. */
export function annotations({ meta, articles }: Pick<Site, 'meta' | 'articles'>, address: Address): AnnotationsData {
  const items = articles.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ passages }) =>
      passages.flatMap(({ positions }) => positions.map((position) => annotationOf(position, address))),
    ),
  );
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: address(file),
    type: 'AnnotationCollection',
    label: `Positions on claims: ${meta.title}`,
    total: items.length,
    ...(meta.editors && { creator: meta.editors.map((name) => ({ type: 'Person', name })) }),
    ...(meta.licence && { rights: meta.licence.url }),
    first: { id: address(`${file}#all`), type: 'AnnotationPage', startIndex: 0, items },
  };
}

function annotationOf({ passage, claim, stance, isOwn, holders }: Position, address: Address): AnnotationData {
  const { paragraph, from, to, id } = passage;
  const { article, text } = paragraph;
  const others = listed(holders.map(({ name }) => name));
  const who = [isOwn ? ['the author'] : [], others ? [others] : []].flat().join(' and ');
  return {
    id: address(`${file}#${article.slug}/${id}/${claim.id}`),
    type: 'Annotation',
    motivation: 'linking',
    body: [
      { type: 'SpecificResource', source: address(claimPath(claim)), purpose: 'linking' },
      {
        type: 'TextualBody',
        value: `${stance} (${who})`,
        format: 'text/plain',
        language: 'en',
        purpose: 'classifying',
      },
    ],
    target: {
      source: address(articlePath(article)),
      selector: [
        { type: 'FragmentSelector', conformsTo: 'http://tools.ietf.org/rfc/rfc3236', value: id },
        {
          type: 'TextQuoteSelector',
          exact: text.slice(from, to),
          prefix: text.slice(Math.max(0, from - around), from),
          suffix: text.slice(to, to + around),
        },
      ],
    },
  };
}
