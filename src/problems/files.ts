/** Which part of the author's reference describes the fields of a file. */
function sectionOf(file: string): string {
  const [, folder, part, list] = /^(.*?)(?:(articles|claims|names)\/[^/]*|([^/]*))$/.exec(file)!;
  return `${folder}README.md, under ${part ?? list}`;
}

function remedyOf(reason: string): string {
  if (reason.startsWith('it is missing')) return 'Add it';
  return reason.startsWith('there is no such field') ? 'Take it out, or write its right name' : 'Mend the value';
}

/** How a thing gets an id of its own. */
const ownId = {
  name: 'If it is the same, take one of the two out, with its spellings put to the other; if not, give this one another id.',
  event: 'If it is the same, take one of the two out; if not, give this one another id.',
  footnote: 'Give this one another label, here and where it is referred to.',
  heading: 'Give this one another id.',
  paragraph: 'Take it out of the one that is new: npm run addresses writes another.',
  passage:
    'A second passage of one claim in a brief takes an id of its own after the hash, as in (claim:the-claim#second "affirms"); one that had an id before keeps it so.',
};

/** Of what ids are made. */
export const idRule =
  'Use small letters, digits and single hyphens, 80 at most; p and a number are kept for paragraphs, and words such as main and names for the pages themselves.';

/** What is wrong with files as such, before anything is made of their words. */
export const fileProblems = {
  FileUnexpected: (a: { expected: string; home?: string | undefined }) => ({
    message: 'This file has no meaning here, so nothing would be made of it.',
    hint: a.home
      ? `By what stands in it, it belongs at ${a.home}: move or rename it.`
      : `Move it or rename it; in this folder belong ${a.expected}.`,
  }),
  FileMissing: (a: { what: string; command?: string | undefined }, folder: string) => ({
    message: `It is missing: it holds ${a.what}.`,
    hint: `Bring it back from the history of the repository, or ${
      a.command ? `begin it anew: npm run new -- ${a.command}` : `write it anew as ${folder}/README.md shows.`
    }`,
  }),
  FileUnreadable: (a: { is: string }) => ({
    message: `Nothing can be made of this: it is ${a.is}.`,
    hint: 'Put the file itself here.',
  }),
  FileTooLarge: (a: { size: number; limit: number }) => ({
    message: `The file is too large to be a text: ${(a.size / 1e6).toFixed(1)} MB.`,
    hint: `Take out what was not written for it, or divide it; the limit is ${a.limit / 1e6} MB.`,
  }),
  TextUnbounded: (a: { what: string; limit: number }) => ({
    message: `From here on the text has more than ${a.limit} ${a.what}.`,
    hint: 'Nobody writes so on purpose: look for a sign that was repeated by accident, or divide the text.',
  }),
  EncodingUnknown: (a: { encoding: string | undefined }) => ({
    message: a.encoding ? `The file is written in ${a.encoding}.` : 'From here on the file is not UTF-8.',
    hint: 'Save it as UTF-8 ("Save as", or the editor\'s bar at the bottom), then look whether all letters are right.',
  }),
  CharacterUnfit: (a: { character: string }) => ({
    message: `A character that readers do not see or cannot read (${a.character}) stands here.`,
    hint: 'Delete it, and others like it in this line, and type what was meant: such characters come with pasted text and keep words from being found.',
  }),
  MergeUnfinished: (_: object) => ({
    message: 'Two versions of this file met here, and nobody has chosen between them.',
    hint: 'Keep what is right of both, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.',
  }),
  YamlInvalid: (a: { reason: string; remedy?: string }) => ({
    message: `This is not valid YAML: ${a.reason}.`,
    hint:
      a.remedy ??
      'Mend the syntax at this place: a space behind each colon and hyphen, blanks instead of tabs, what belongs together equally far in; quote a text that holds a colon and a space, a hash, or begins with another sign than a letter.',
  }),
  TextCut: (a: { kept: string; lost: string }) => ({
    message: `Of this text only “${a.kept}” is read: “#${a.lost}” counts as a comment.`,
    hint: 'Put the text in quotation marks if the hash belongs to it.',
  }),
  FieldInvalid: (a: { field: string; reason: string; file: string }) => ({
    message: `${a.field || 'What stands here'} does not fit: ${a.reason}.`,
    hint: `${remedyOf(a.reason)}; the fields are described in ${sectionOf(a.file)}.`,
  }),
  FrontMatterMissing: (a: { reason: 'absent' | 'late' | 'open' }) => ({
    message:
      a.reason === 'open'
        ? 'The front matter is never closed.'
        : `The file does not begin with front matter${a.reason === 'late' ? ', since its three hyphens are not alone in the first line' : ''}.`,
    hint:
      a.reason === 'open'
        ? 'Behind its last field, put a line of nothing but three hyphens, neither more nor fewer.'
        : 'Begin it in the first line with three hyphens alone; then the fields, and another line of three hyphens.',
  }),
  IdInvalid: (a: { id: string }) => ({
    message: `"${a.id.length > 60 ? `${a.id.slice(0, 60)}…` : a.id}" cannot be an id.`,
    hint: idRule,
  }),
  IdDuplicate: (a: { id: string; what: keyof typeof ownId; first: string }) => ({
    message: `The id "${a.id}" of this ${a.what} is taken by ${a.first}.`,
    hint: ownId[a.what],
  }),
} as const;
