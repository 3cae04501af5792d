import { anyWords, formerly, freshId, swap, two, type Move } from './picks.ts';
import { renameClaim } from './renames.ts';

/** What an author does to claims. */
export const claimMoves: Readonly<Record<string, Move>> = {
  rewordClaim: (m, r) => {
    const { front } = r.pick(m.claims);
    front['statement'] = String(front['statement']).replace(
      /^(\S+ \S+ \S+) (\S+)/,
      `$1 ${r.pick(['not ', 'hardly ', 'surely ', ''])}$2${r.pick(['', ' once', ' too'])}`,
    );
  },
  exchangeStatements: (m, r) => {
    const [a, b] = two(m.claims, r);
    [a.front['statement'], b.front['statement']] = [b.front['statement'], a.front['statement']];
  },
  renameClaim: (m, r) => {
    const claim = r.pick(m.claims);
    formerly(claim.front, renameClaim(m, claim, freshId(m, claim.id)));
  },
  renameClaimBack: (m, r) => {
    const claim = r.pick(m.claims.filter(({ front }) => (front['formerly'] as string[] | undefined)?.length));
    const back = (claim.front['formerly'] as string[]).pop()!;
    formerly(claim.front, renameClaim(m, claim, back));
  },
  renameClaimSilently: (m, r) => {
    const claim = r.pick(m.claims);
    renameClaim(m, claim, freshId(m, claim.id));
  },
  exchangeClaims: (m, r) => {
    const [a, b] = two(m.claims, r);
    swap(a, b, 'id');
  },
  deleteClaim: (m, r) => {
    const claim = r.pick(m.claims);
    m.claims = m.claims.filter((other) => other !== claim);
    for (const other of m.claims) delete other.front['relations'];
    for (const word of anyWords(m)) if (word.mark?.claim === claim) word.mark = undefined;
  },
  swallowClaim: (m, r) => {
    const [kept, gone] = two(m.claims, r);
    m.claims = m.claims.filter((other) => other !== gone);
    for (const other of m.claims) delete other.front['relations'];
    for (const { mark } of anyWords(m))
      if (mark?.claim === gone) {
        mark.claim = kept;
        mark.id ??= freshId(m, 'part');
      }
    if (r.chance(0.7)) formerly(kept.front, gone.id);
  },
};
