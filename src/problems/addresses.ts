import type { AddressKind } from '../address.ts';

/** The beginning of a text, in quotation marks. */
function quoted(text: string): string {
  return `“${text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text}”`;
}

const hasFormerly = (kind: AddressKind): boolean => ['article', 'claim', 'name'].includes(kind);

/** The problems of the ledger and of the addresses in it. */
export const addressProblems = {
  LedgerInvalid: (a: { reason: string }) => ({
    message: `The ledger of published addresses does not fit: ${a.reason}`,
    hint: 'It is written by "npm run addresses" alone: bring it back from the history of the repository; if branches met here, keep the lines of both.',
  }),
  AddressLost: (a: { address: string; kind: AddressKind; words: string; standsAt: string | undefined }) => ({
    message: `The ${a.kind} ${a.address} was published${a.words ? ` (${quoted(a.words)})` : ''} and would lead nowhere.`,
    hint: a.standsAt
      ? `Its words stand here, in ${a.standsAt}: mark them again with the id it had. If it is given up on purpose: npm run addresses -- --withdraw ${a.address}`
      : `Bring it back${hasFormerly(a.kind) ? '; if it has a new id, give its old one under "formerly"' : ''}. If it is given up on purpose: npm run addresses -- --withdraw ${a.address} [--successor <address>]`,
  }),
  AddressMoved: (a: { address: string; kind: AddressKind; words: string; now: string }) => ({
    message:
      a.kind === 'article'
        ? `Hardly a paragraph of the article published at ${a.address} stands here now.`
        : `The ${a.kind} ${a.address} was published with other words: ${quoted(a.words)}. Here stands: ${quoted(a.now)}.`,
    hint: `If this is another ${a.kind}, give it an id of its own${a.kind === 'name' ? '; if it is the same, keep its old form among the aliases' : ''}. If it is the same and was reworded: npm run addresses -- --reworded ${a.address}${a.kind === 'paragraph' ? `; if it was removed and this one is new: npm run addresses -- --withdraw ${a.address}` : ''}`,
  }),
  AddressReused: (a: { address: string; kind: AddressKind }) => ({
    message: `The address ${a.address} was given out before, for something else.`,
    hint:
      a.kind === 'passage'
        ? 'Give this passage an id of its own after the hash, as in (claim:the-claim#second "affirms").'
        : `Give this ${a.kind} an id that was never used.`,
  }),
  FormerlyTaken: (a: { kind: string; id: string; by: string }) => ({
    message: `"${a.id}" cannot be a former id: it belongs to the ${a.kind} "${a.by}".`,
    hint: 'Remove it from the list, or give the other one its own id back.',
  }),
  FormerlyOther: (a: { kind: string; id: string; old: string; address: string }) => ({
    message: `"${a.id}" is not a former id of this ${a.kind}: ${a.old} and ${a.address} were both published, with words of their own.`,
    hint: `${a.kind === 'name' ? 'If it is the same under another name, add that to the aliases; else remove it from the list.' : 'Remove it from the list.'} To give up the one for the other: npm run addresses -- --withdraw ${a.old} --successor ${a.address}`,
  }),
} as const;
