const title =
  /^(?:\p{L}[\p{L}.]*\s+)?(?:(?:deputy|vice|prime|foreign|defen[cs]e)\s+)*(?:pres(?:ident|\.)?|premier|minister|secretary|general|gen\.|admiral|adm\.|colonel|col\.|ambassador|chairman|prof(?:essor|\.)?|[dm]rs?\.?|ms\.?)\s+(?:(?:of|for) (?:defen[cs]e|foreign affairs|state)\s+)?(?=\S)/iu;

/** A query without the title that a person is given in it, and an adjective before that: `Russian President Putin` is `Putin`. */
export const withoutTitle = (text: string): string => text.replace(title, '');

/** Whether a query is put as a question, of which a text has the names rather than the words. */
export const isQuestion = (text: string): boolean =>
  /^(?:who|what|when|where|why|how|which|do|does|did|is|are|was|were|has|have|can|could|will|would|should)\s/i.test(text) || text.endsWith('?');
