import { didYouMean, type Unknown } from './nearest.ts';

/** What is wrong between files: ids that refer to nothing, things that nothing refers to, two that look the same. */
export const referenceProblems = {
  ClaimUnknown: (a: Unknown, folder: string) => ({
    message: `There is no claim "${a.id}".`,
    hint: /[,/:&]/.test(a.id)
      ? 'Several claims are joined by plus signs without blanks, as in (claim:one+other "affirms").'
      : didYouMean(a, `${folder}/claims/`, 'claim'),
  }),
  ClaimWithoutPassage: (a: { id: string }) => ({
    message: `No article takes a position on the claim "${a.id}".`,
    hint: `Mark a passage of a brief with (claim:${a.id} "stance"), or remove the claim.`,
  }),
  ClaimWithoutAccount: (a: { id: string }) => ({
    message: `Nothing is said of how the accounts of the claim "${a.id}" differ.`,
    hint: 'Write a few sentences below the front matter; of a claim that one article makes, who makes it.',
  }),
  TitleTaken: (a: { title: string; first: string }) => ({
    message: `"${a.title}" is what ${a.first} is called, too.`,
    hint: 'Readers tell them apart by it: call this one otherwise, or, if it is the same, take one of the two out.',
  }),
  NameUnknown: (a: Unknown, folder: string) => ({
    message: `There is no name "${a.id}".`,
    hint: didYouMean(a, `${folder}/names/`, 'name'),
  }),
  NameAmbiguous: (a: { alias: string; names: string[] }) => ({
    message: `"${a.alias}" may mean ${a.names.join(' or ')}.`,
    hint: `Mark which one is meant, as in [${a.alias}](name:${a.names[0]}), or take the spelling from the one that is never called so.`,
  }),
  DisagreementAbsent: (a: { id: string }) => ({
    message: `The articles do not dispute the claim "${a.id}" in their own voices.`,
    hint: 'Of their leads one must dispute it and another not; what is only relayed does not count. Mend the marks or remove the entry.',
  }),
  ArticleUnknown: (a: Unknown, folder: string) => ({
    message: `There is no article "${a.id}".`,
    hint: didYouMean(a, `${folder}/articles/`, 'article'),
  }),
  GroupUnknown: (a: Unknown, folder: string) => ({
    message: `There is no group of claims "${a.id}".`,
    hint: didYouMean(a, `${folder}/site.yaml, under groups: ${[...a.valid].slice(0, 12).join(', ')}`),
  }),
  RelationToItself: (a: { id: string }) => ({
    message: `"${a.id}" is related to itself.`,
    hint: 'Remove it from the list.',
  }),
  EventUnsaid: (a: { article: string; paragraph: number }) => ({
    message: `No paragraph of the brief "${a.article}" renders source paragraph ${a.paragraph}.`,
    hint: 'Correct the number: it counts the paragraphs of the source.',
  }),
} as const;
