import {
  articleAddress,
  claimAddress,
  comparisonAddress,
  eventAddress,
  fixedPages,
  nameAddress,
} from '../../src/address.ts';
import type { Former, Gone, GonePart, Site, Successor, Tombstone } from '../../src/link/model.ts';

/** What a reader finds at an address. */
export interface Found {
  /** Undefined where nothing of its own stands there, as at an account. */
  words: string | undefined;
  /** What it says that stood there before. */
  former: readonly Former[];
  /** Where a notice leads on; undefined where the thing itself is there. */
  successor: Successor | undefined;
}

const live = (words?: string, former: readonly Former[] = []): Found => ({ words, former, successor: undefined });
const notice = ({ words, former, successor }: Tombstone | Gone | GonePart): Found => ({ words, former, successor });

/** Opens addresses as a reader of the pages that are made from the model: each at once, with whatever stands there. */
export function openerOf(site: Site): (address: string) => Found | undefined {
  const found = new Map<string, Found>();
  const put = (address: string, what: Found): void => {
    if (found.has(address)) throw new Error(`${address} stands there twice`);
    found.set(address, what);
  };
  const all = (page: string, ids: readonly string[], what: Found): void => {
    for (const id of ids) put(`${page}#${id}`, what);
  };
  const graves = (page: string, tombstones: readonly Tombstone[]): void => {
    for (const tombstone of tombstones) all(page, [tombstone.id, ...tombstone.formerIds], notice(tombstone));
  };
  for (const address of Object.keys(fixedPages)) put(address, live());
  for (const article of site.articles) {
    const page = articleAddress(article.slug);
    put(page, live(article.label));
    graves(page, article.tombstones);
    for (const { heading, paragraphs } of article.sections) {
      if (heading) all(page, [heading.id, ...heading.formerIds], live(heading.text));
      for (const { id, formerIds, text, former, passages } of paragraphs) {
        all(page, [id, ...formerIds], live(text, former));
        for (const passage of passages)
          all(page, [passage.id, ...passage.formerIds], live(text.slice(passage.from, passage.to), passage.former));
      }
    }
  }
  for (const claim of site.claims) {
    const page = claimAddress(claim.id);
    put(page, live(claim.statement, claim.former));
    put(`${page}#differences`, live());
    graves(page, claim.tombstones);
    for (const { article, formerIds } of claim.accounts) all(page, [article.slug, ...formerIds], live());
  }
  for (const [one, other] of site.pairs) put(comparisonAddress(one.slug, other.slug), live());
  for (const { id, name } of site.names) put(nameAddress(id), live(name));
  for (const { id, formerIds, text } of site.events)
    for (const one of [id, ...formerIds]) put(eventAddress(one), live(text));
  graves('/timeline/', site.tombstones);
  for (const gone of site.gone) {
    put(gone.address, notice(gone));
    for (const part of gone.parts) put(`${gone.address}#${part.id}`, notice(part));
  }
  return (address) => found.get(address);
}
