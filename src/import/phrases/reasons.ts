/** What furniture is called in a preview. */
export const reasons = {
  share: 'a share or print button',
  menu: 'a menu or a link of the site',
  count: 'a count, a vote or a rating',
  advert: 'an advert',
  caption: 'a caption or a credit',
  publication: 'words about the publication',
  comments: 'comments of readers',
  related: 'links to other articles',
  author: 'about the author',
  poll: 'a poll',
  notes: 'notes',
  cookies: 'a notice on cookies',
  signUp: 'a sign-up box',
  support: 'a call for support',
  follow: 'a call to follow or share',
  rights: 'rights and sources',
  disclaimer: 'a disclaimer',
  mail: 'a mail program’s words',
  technical: 'a technical note',
} as const;

export type Reason = keyof typeof reasons;

/** Sources of regular expressions, by what they tell. A row of words between bars is one of them. */
export type Table = { readonly [R in Reason]?: readonly string[] };

/** The words of one language that tell furniture from text. */
export interface Phrases {
  /** Lines that are furniture as a whole. */
  labels: Table;
  /** Labels with which the article ends. */
  endings: Table;
  /** Words in the heading of a box that is no part of the text. */
  boxes: Table;
  /** What sentences of furniture say, wherever in them. */
  sentences: Table;
}
