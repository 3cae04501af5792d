import type { Article, Site } from '../link/model.ts';
import type { Address } from './address.ts';
import { wordsOfName } from './chicago.ts';
import { articleCitation, briefCitation } from './citations.ts';
import { briefRecord, fromOutside } from './csl.ts';
import { citationFiles, type CitedFile } from './formats.ts';

/** How a thing is cited, in words and as files. */
export interface CitedView {
  name: string;
  words: string;
  /** Whether some of the words are from outside the supplied copy. */
  isFromOutside: boolean;
  files: CitedFile[];
}

/** How a brief and the article that it renders are cited. */
export const citedViews = (article: Article, site: Pick<Site, 'meta' | 'ledger'>, address: Address): CitedView[] => [
  {
    name: 'This brief',
    words: briefCitation(article, site, address, 'txt'),
    isFromOutside: false,
    files: citationFiles('citation'),
  },
  {
    name: 'The article itself',
    words: articleCitation(article, address, 'txt'),
    isFromOutside: fromOutside(article).length > 0,
    files: citationFiles('article'),
  },
];

/** What the head of a brief's page tells Zotero and the like: `citation_` tags for our work, as far as anything is known. */
export interface CitationTags {
  tags: [name: string, content: string][];
  files: CitedFile[];
}

/** How the head of a brief's page says what it is. */
export function citationTags(article: Article, site: Pick<Site, 'meta' | 'ledger'>, address: Address): CitationTags {
  const { title, author = [], issued } = briefRecord(article, site, address);
  const date =
    issued && 'date-parts' in issued && issued['date-parts'][0]!.map((part) => String(part).padStart(2, '0'));
  return {
    tags: [
      ['citation_title', title],
      ...author.map((name): [string, string] => ['citation_author', wordsOfName(name)]),
      ...(date ? [['citation_publication_date', date.join('/')] as [string, string]] : []),
      ['citation_language', 'en-GB'],
    ],
    files: citationFiles('citation'),
  };
}
