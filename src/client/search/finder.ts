import { excerptOf } from './excerpt.ts';
import { textDirectives } from './fragment.ts';
import type { List, Listed } from '../../common/search/list.ts';
import { Indexes, type Filters } from './pagefind.ts';
import { findPassages, type Passage, type Passages } from './passages.ts';
import { isListed, type Reading } from '../../common/search/reading.ts';
import type { GroupName } from './groups.ts';
import { recordKinds, type RecordKind } from '../../common/search/kinds.ts';
import type { Result, Shown } from './results.ts';
import { scriptOf } from '../../common/search/scripts.ts';

/** What to look for beyond the words of the query. */
export interface Scope {
  filters: Filters;
  kind: RecordKind | undefined;
  /** Of results of each kind. */
  limit: number;
  /** Whether also in what is said of names, claims and events; else only if nothing else has the words. */
  everywhere: boolean;
}

/** Looks for queries in the words of the briefs, and of all else. */
export class Finder {
  readonly #indexes: Indexes;

  /** Begins to load what the first search among the passages needs. */
  constructor(base: string) {
    this.#indexes = new Indexes(base);
    this.#indexes.passages().catch(() => {});
  }

  async find(reading: Reading, list: List, { filters, kind, limit, everywhere }: Scope): Promise<Shown> {
    const query = {
      text: reading.text,
      spellings: reading.name ? latin(reading.name) : [],
      within: reading.within.map(({ entry, from, to }) => ({ from, to, spellings: latin(entry) })),
      filters,
      limit,
      suggest: (word: string) => list.vocabulary.suggest(word),
    };
    const among = async (kinds: readonly RecordKind[]): Promise<Passages[]> =>
      Promise.all(
        kinds.map(async (kind) =>
          kind === 'passage'
            ? findPassages(await this.#indexes.passages(), query)
            : findPassages(await this.#indexes.rest(), { ...query, filters: { ...filters, kind } }),
        ),
      );
    let all = await among(kind ? [kind] : everywhere ? recordKinds : ['passage']);
    if (!everywhere && !isListed(reading) && !all[0]?.found.length) all = await among(recordKinds.slice(1));
    const found = all.flatMap(({ found }) => found);
    const corrected = all.find(({ found }) => found.length)?.corrected;
    return {
      results: found.map((passage) => this.#show(passage, list)),
      isPhrase: !corrected && found.some((passage) => passage.phrase && groupOf(passage) === 'passages'),
      isHalfAnswered: !found.length && !isListed(reading) && reading.within.length > 0 && isQuestion(reading.text),
      corrected,
    };
  }

  #show(passage: Passage, list: List): Result & { group: GroupName } {
    const { url, content, filters, places } = passage;
    const group = groupOf(passage);
    const [, id = '', paragraph = ''] = /\/([^/]+)\/(?:#p?(.*))?$/.exec(url) ?? [];
    const title =
      group === 'names' || group === 'claims' ? (list[group].find((listed) => listed.id === id)?.title ?? id) : '';
    const told = title && content.startsWith(`${title}. `) ? title.length + 2 : 0;
    const excerpt = excerptOf(
      content.slice(told),
      places.filter(({ from }) => from >= told).map(({ from, to }) => ({ from: from - told, to: to - told })),
    );
    if (group !== 'passages') return { group, href: url, title, note: '', excerpt };
    const breaks = (filters['breaks']?.[0] ?? '').split(' ').filter(Boolean).map(Number);
    const lit = textDirectives(content, places, breaks);
    return {
      group,
      href: url + (lit && `:~:${lit}`),
      title: `${filters['label']?.[0] ?? id} · ${paragraph}`,
      note: filters['section']?.[0] ?? '',
      excerpt,
    };
  }
}

/** Whether a query is put as a question, of which a text has the names rather than the words. */
const isQuestion = (text: string): boolean =>
  /^(?:who|what|when|where|why|how|which|do|does|did)\s/i.test(text) || text.endsWith('?');

const latin = ({ spellings }: Listed): string[] =>
  spellings.map(({ text }) => text).filter((text) => scriptOf(text) === 'latin');

const groupOf = ({ filters }: Passage): GroupName => `${filters['kind']![0] as RecordKind}s`;
