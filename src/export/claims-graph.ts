import type { Article, Claim, Name, Position, RelationKind, Site } from '../link/model.ts';
import { people, type Stance } from '../read/schemas.ts';
import { articlePath, claimPath, namePath, passagePath } from '../show/href.ts';
import type { Address } from '../cite/address.ts';
import { briefTitle } from '../cite/csl.ts';
import { datetime } from '../show/dates.ts';
import { knownOf } from '../show/source.ts';
import { holdersOf } from './holders.ts';

/** The verb of the Citation Typing Ontology (http://purl.org/spec/cito) for what a passage does with its claim. */
const stanceVerbs: Record<Stance, string> = {
  affirms: 'cito:agreesWith',
  qualifies: 'cito:qualifies',
  disputes: 'cito:disputes',
  expects: 'cito:speculatesOn',
};

const relationVerbs: Record<RelationKind, string> = {
  supports: 'cito:supports',
  contradicts: 'cito:disagreesWith',
  refines: 'cito:extends',
  'supported-by': 'cito:isSupportedBy',
  'refined-by': 'cito:isExtendedBy',
};

/** Every claim with its passages as JSON-LD: schema.org's Claim, CiTO's verbs for the stances. */
export function claimsGraph(site: Pick<Site, 'meta' | 'articles' | 'claims'>, address: Address): object {
  const { publisher, editors, licence, version, contact } = site.meta;
  return {
    '@context': { '@vocab': 'https://schema.org/', cito: 'http://purl.org/spec/cito/' },
    '@id': address('/claims/'),
    '@type': 'Dataset',
    name: `Claims: ${site.meta.title}`,
    description: site.meta.description,
    url: address('/claims/'),
    inLanguage: 'en-GB',
    ...(publisher !== undefined && {
      publisher: {
        '@type': 'Organization',
        name: publisher,
        ...(contact !== undefined && { contactPoint: { '@type': 'ContactPoint', email: contact } }),
      },
    }),
    ...(editors && { editor: editors.map((name) => ({ '@type': 'Person', name })) }),
    ...(licence && { license: licence.url }),
    ...(version !== undefined && { version }),
    hasPart: [
      ...site.articles.map((article) => articleNode(article, address)),
      ...site.claims.map((claim) => claimNode(claim, address)),
    ],
  };
}

function articleNode(article: Article, address: Address): object {
  const [title, issued, container] = (['title', 'issued', 'container-title'] as const).map(
    (variable) => knownOf(article, variable)?.value,
  );
  return {
    '@id': address(articlePath(article)),
    '@type': 'CreativeWork',
    name: briefTitle(article),
    alternateName: article.label,
    abstract: article.meta.standfirst,
    isBasedOn: {
      '@type': 'Article',
      ...(title && { name: title }),
      ...(article.authors.length && { author: article.authors.map(({ name }) => nameNode(name, address)) }),
      ...(issued && datetime(issued) && { datePublished: issued }),
      ...(container && { isPartOf: { '@type': 'Periodical', name: container } }),
    },
  };
}

function claimNode(claim: Claim, address: Address): object {
  return {
    '@id': address(claimPath(claim)),
    '@type': 'Claim',
    name: claim.title,
    text: claim.statement,
    about: claim.names.map((name) => nameNode(name, address)),
    ...relations(claim, address),
    appearance: claim.accounts.flatMap(({ positions }) => positions.map((position) => positionNode(position, address))),
  };
}

function relations(claim: Claim, address: Address): Record<string, object[]> {
  const verbs: Record<string, object[]> = {};
  for (const { kind, claim: other } of claim.relations)
    (verbs[relationVerbs[kind]] ??= []).push({ '@id': address(claimPath(other)) });
  return verbs;
}

function positionNode(position: Position, address: Address): object {
  const { passage, claim, stance } = position;
  const { paragraph, from, to } = passage;
  const who = holdersOf(position).map((name) =>
    name ? nameNode(name, address) : { '@type': 'Person', name: 'the author' },
  );
  return {
    '@id': address(passagePath(passage)),
    '@type': 'CreativeWork',
    text: paragraph.text.slice(from, to),
    isPartOf: { '@id': address(articlePath(paragraph.article)) },
    ...(who.length && { author: who }),
    [stanceVerbs[stance]]: { '@id': address(claimPath(claim)) },
  };
}

const nameNode = (name: Name, address: Address): object => ({
  '@id': address(namePath(name)),
  ...(name.kind.id === people.id && { '@type': 'Person' }),
  name: name.name,
});
