import type {
  Article,
  Claim,
  Gone,
  Name,
  Paragraph,
  Passage,
  Section,
  Site,
  Successor,
  TimelineEvent,
  Tombstone,
} from '../../src/link/model.ts';

/** What a reader finds who follows a link. */
export type Found =
  | { what: 'page' }
  | { what: 'article'; article: Article }
  | { what: 'heading'; article: Article; heading: NonNullable<Section['heading']>; was: readonly string[] }
  | { what: 'paragraph'; paragraph: Paragraph; was: readonly string[] }
  | { what: 'passage'; passage: Passage; was: readonly string[] }
  | { what: 'claim'; claim: Claim; was: readonly string[] }
  | { what: 'account'; claim: Claim; article: Article }
  | { what: 'name'; name: Name; was: readonly string[] }
  | { what: 'event'; event: TimelineEvent; was: readonly string[] }
  | { what: 'notice'; title: string; successor: Successor | undefined };

const fixed = ['/', '/about/', '/articles/', '/claims/', '/names/', '/search/', '/timeline/'];

/**
 * Follows links as a browser does on the pages that the model makes: it knows nothing of the ledger.
 * @throws if two things on a page have one id
 */
export function readerOf(site: Site): (address: string) => Found | undefined {
  const pages = new Map<string, Map<string, Found>>();
  const redirects = new Map<string, Gone>();
  const page = (path: string, found: Found): ((id: string, formerIds: readonly string[], found: Found) => void) => {
    if (pages.has(path)) throw new Error(`two pages at ${path}`);
    const parts = new Map([['', found]]);
    pages.set(path, parts);
    return (id, formerIds, part) => {
      for (const each of [id, ...formerIds]) {
        if (parts.has(each)) throw new Error(`two things at ${path}#${each}`);
        parts.set(each, part);
      }
    };
  };
  const bury = (put: ReturnType<typeof page>, tombstones: readonly Tombstone[]): void => {
    for (const { id, formerIds, title, successor } of tombstones)
      put(id, formerIds, { what: 'notice', title, successor });
  };

  const putFixed = new Map(fixed.map((path) => [path, page(path, { what: 'page' })]));
  for (const article of site.articles)
    putArticle(page(`/articles/${article.slug}/`, { what: 'article', article }), article);
  for (const claim of site.claims) {
    const put = page(`/claims/${claim.id}/`, { what: 'claim', claim, was: claim.was });
    for (const { article, formerIds } of claim.accounts)
      put(article.slug, formerIds, { what: 'account', claim, article });
    bury(put, claim.tombstones);
  }
  for (const name of site.names) page(`/names/${name.id}/`, { what: 'name', name, was: name.was });
  for (const event of site.events)
    putFixed.get('/timeline/')!(event.id, event.formerIds, { what: 'event', event, was: event.was });
  bury(putFixed.get('/timeline/')!, site.tombstones);
  for (const gone of site.gone) {
    const put = page(gone.address, { what: 'notice', title: gone.words, successor: gone.successor });
    for (const { id, formerIds, title, successor } of gone.parts)
      put(id, formerIds, { what: 'notice', title, successor });
    if (gone.status === 'moved') redirects.set(gone.address, gone);
  }

  function putArticle(put: ReturnType<typeof page>, article: Article): void {
    const was = new Map(article.reworded.map((notice) => [notice.id, notice.was]));
    for (const { heading, paragraphs } of article.sections) {
      if (heading)
        put(heading.id, heading.formerIds, { what: 'heading', article, heading, was: was.get(heading.id) ?? [] });
      for (const paragraph of paragraphs) {
        put(paragraph.id, [], { what: 'paragraph', paragraph, was: was.get(paragraph.id) ?? [] });
        for (const passage of paragraph.passages)
          put(passage.id, passage.formerIds, { what: 'passage', passage, was: was.get(passage.id) ?? [] });
      }
    }
    bury(put, article.tombstones);
  }

  return function open(address): Found | undefined {
    const [path = '', id = ''] = address.split('#');
    const gone = redirects.get(path);
    if (!gone) return pages.get(path)?.get(id);
    if (!pages.get(path)!.has(id)) return undefined;
    return open(id ? `${gone.successor!.address}#${id}` : gone.successor!.address);
  };
}

/** The words that stand where a reader has come to; undefined at a notice. */
export function wordsAt(found: Found | undefined): string | undefined {
  switch (found?.what) {
    case 'heading':
      return found.heading.text;
    case 'paragraph':
      return found.paragraph.text;
    case 'passage':
      return found.passage.paragraph.text.slice(found.passage.from, found.passage.to);
    case 'claim':
      return found.claim.statement;
    case 'name':
      return found.name.name;
    case 'event':
      return found.event.text;
    default:
      return undefined;
  }
}
