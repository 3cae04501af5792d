import { fragmentOf, slugOf, type AddressKind } from '../address.ts';

/** The beginning of a text, in quotation marks. */
function quoted(text: string): string {
  return `“${text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text}”`;
}

/** What else may have become of what is gone than that it was given up. */
function otherwise({ address, kind }: { address: string; kind: AddressKind }): string {
  if (kind === 'paragraph') return `, add its id where its words went (as in "p1 ${fragmentOf(address)}")`;
  const hasFormerly = kind === 'article' || kind === 'claim' || kind === 'name';
  return hasFormerly ? `, say where it is under another id now (formerly: [${slugOf(address)}])` : '';
}

/** The problems of the ledger and of the addresses in it. */
export const addressProblems = {
  LedgerInvalid: (a: { reason: string }) => ({
    message: `The ledger of published addresses does not fit: ${a.reason}.`,
    hint: 'It is written by "npm run addresses" alone, one line an address: bring the line back from the history of the repository.',
  }),
  LedgerTorn: (_: object) => ({
    message: 'Two branches met in the ledger of published addresses.',
    hint: 'Keep the lines of both: delete nothing but the lines of <, = and >, then run "npm run addresses".',
  }),
  LedgerIncomplete: (a: { count: number | undefined; found: number }) => ({
    message:
      a.count === undefined
        ? `The ledger of published addresses does not say how many it holds: ${a.found ? 'a line is' : 'all its lines are'} missing.`
        : `The ledger of published addresses holds ${a.found} of ${a.count}: lines are missing.`,
    hint: 'Bring them back from the history of the repository, or old links will lead nowhere. If they are lost for good: npm run addresses -- --begin',
  }),
  LedgerMissing: (a: { id: string; count: number }, folder: string) => ({
    message: `${a.count === 1 ? `A paragraph has an id ("${a.id}")` : `${a.count} paragraphs have ids ("${a.id}" here)`}, but the ledger of published addresses is missing.`,
    hint: `Bring ${folder}/addresses.json back from the history of the repository. To begin a new one: npm run addresses -- --begin`,
  }),
  LedgerOther: (a: { id: string; dossier: string; address: string }) => ({
    message: `The id of the dossier is "${a.id}", but the ledger of published addresses is that of "${a.dossier}", which has ${a.address}, too.`,
    hint: `Give the dossier its id back: id: ${a.dossier}. If it is to have another from now on: npm run addresses -- --begin`,
  }),
  AddressGone: (a: {
    address: string;
    kind: AddressKind;
    words: string;
    successor: string;
    formerly: { id: string; file: string } | undefined;
  }) => ({
    message: `The ${a.kind} ${a.address} was published${a.words ? ` (${quoted(a.words)})` : ''} and is gone.`,
    hint: a.formerly
      ? `If it is ${a.successor} now, say so in ${a.formerly.file}: formerly: [${a.formerly.id}]. Else bring it back, or give it up.`
      : `Bring it back${otherwise(a)}, or give it up for ${a.successor}.`,
    ...(!a.formerly && { decision: `--withdraw ${a.address} --successor ${a.successor}` }),
  }),
  AddressReused: (a: { address: string; kind: AddressKind; was: AddressKind; words: string }) => ({
    message: `The address ${a.address} was given out before, for ${a.was === a.kind ? 'something else' : `a ${a.was}`}${a.words ? ` (${quoted(a.words)})` : ''}.`,
    hint:
      a.kind === 'paragraph'
        ? 'Take the id out of the locator: npm run addresses writes another.'
        : a.kind === 'passage'
          ? 'Give this passage an id of its own after the hash, as in (claim:the-claim#second "affirms").'
          : `Give this ${a.kind} an id that was never used.`,
  }),
  FormerlyTaken: (a: { kind: string; id: string; by: string }) => ({
    message: `"${a.id}" cannot be a former id: it belongs to the ${a.kind} "${a.by}".`,
    hint: 'Remove it from the list, or give the other one its own id back.',
  }),
  FormerlyOther: (a: { id: string; old: string; address: string }) => ({
    message: `"${a.id}" is not a former id of this article: ${a.old} and ${a.address} were both published, with paragraphs of their own.`,
    hint: 'Remove it from the list: the one that is gone is given up for the other.',
  }),
} as const;
