import { nearest } from './nearest.ts';

/** What is wrong with a mark as it is written. */
export const markProblems = {
  SchemeUnknown: (a: { url: string }) => ({
    message: `The link target "${a.url}" has an unknown scheme.`,
    hint: 'Marks use claim:, name: and source: in small letters; a link to the web begins with https:// and a host.',
  }),
  StanceUnknown: (a: { stance: string; valid: readonly string[] }) => ({
    message: a.stance ? `"${a.stance}" is not a stance.` : 'The mark has no stance.',
    hint: stanceHint(a.stance, a.valid),
  }),
  StanceCount: (a: { claims: number; stances: number }) => ({
    message: `The mark has ${a.stances} stances for ${a.claims === 1 ? 'one claim' : `${a.claims} claims`}.`,
    hint: 'Write a stance for each claim in their order, as in (claim:one+other "affirms + disputes"), or one for all.',
  }),
  HolderInvalid: (a: { holder: string }) => ({
    message: a.holder ? `"${a.holder}" cannot be a holder here.` : 'Behind the semicolon or comma a holder is missing.',
    hint: 'Behind one semicolon stand ids of names, each once, with commas between, "author" among them where the author joins in: "affirms; some-name, author". The word "lead" stands before the semicolon: "affirms lead".',
  }),
  ClaimTwice: (a: { id: string }) => ({
    message: `The mark takes two positions on the claim "${a.id}".`,
    hint: 'Name each claim once; who else holds the stance stands behind a semicolon: "affirms; some-name, author".',
  }),
  LeadTwice: (a: { id: string }) => ({
    message: `Another passage of this brief is the lead on the claim "${a.id}".`,
    hint: 'Keep the word "lead" at the passage that says best where the article stands.',
  }),
  LeadRelayed: (a: { id: string }) => ({
    message: `The author is not among the holders, so this cannot be the article's lead on the claim "${a.id}".`,
    hint: 'Take "lead" out, or add "author" to the holders if the author says it too.',
  }),
  MarkMisplaced: (a: { where: string }) => ({
    message: `A mark cannot stand in ${a.where}.`,
    hint: 'Marks belong in the paragraphs of a brief, outside of other links.',
  }),
  MarkUnread: (a: { reason: string }) => ({
    message: `This is no mark as it is written: ${a.reason}.`,
    hint: 'Write [words](claim:some-id "affirms"), [words](claim:some-id+other#second "affirms + disputes; some-name") or [words](name:some-id): straight quotation marks, none within, no space between the brackets or in the target, no mark or link inside of another. A bracket that is meant takes a backslash before it.',
  }),
} as const;

function stanceHint(said: string, valid: readonly string[]): string {
  const form = `Write one of ${valid.join(', ')} in quotation marks behind the target, as in (claim:some-id "affirms")`;
  const [, first = '', behind] = /^(\S+?)[,:]?(?:\s+(.*))?$/s.exec(said) ?? [];
  const meant = nearest(first, valid)[0] ?? nearest(said, valid)[0];
  if (meant && behind && !/^lead/i.test(behind))
    return `Before the holders stands a semicolon, as in "${meant}; ${behind}"; "lead" stands before it: "${meant} lead".`;
  return `${meant ? `Did you mean "${meant}${/\blead/i.test(said) ? ' lead' : ''}"? ` : ''}${form}.`;
}
