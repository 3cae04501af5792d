import { articleAddress } from '../address.ts';
import type { Problems } from '../problems/problems.ts';
import type { Content } from '../read/content.ts';
import type { LedgerFile } from '../read/ledger.ts';
import type { Decisions } from './decide.ts';
import { isLive } from './entry.ts';

/** Whether a ledger was written for a dossier of another id than the content has. */
const isOfAnother = ({ ledger, site }: Content): boolean =>
  ledger?.dossier !== undefined && site !== undefined && ledger.dossier !== site.value.id;

/**
 * The ledger that the content is held against. One of another dossier is set aside, if none of its articles is there; if one
 * is, the id of the same dossier has changed, and an author has to say whether that is meant.
 */
export function ledgerOf(content: Content, { begins }: Decisions, problems: Problems): LedgerFile | undefined {
  const { ledger, site, briefs } = content;
  if (!ledger || !isOfAnother(content)) return ledger;
  const known = new Set(ledger.entries.filter(isLive).map(({ address }) => address));
  const kept = briefs.find(({ slug, meta }) => [slug, ...meta.formerly].some((id) => known.has(articleAddress(id))));
  if (!kept) return undefined;
  if (!begins)
    problems.add('LedgerOther', site!.at('id'), {
      id: site!.value.id,
      dossier: ledger.dossier!,
      address: articleAddress(kept.slug),
    });
  return ledger;
}
