import { isAlias, isCollection, isScalar, visit, type Document, type YAMLError } from 'yaml';

/** What keeps a YAML text from being read, with the offset of the slip. */
export interface Fault {
  offset: number;
  reason: string;
}

/** What an author can do something with, where the parser speaks of its grammar. */
const reasons: Partial<Record<YAMLError['code'], string>> = {
  TAB_AS_INDENT: 'a tab stands where blanks belong',
  DUPLICATE_KEY: 'this field stands here twice',
  BLOCK_AS_IMPLICIT_KEY: 'a second field begins in this line, or the lines below stand further in than they should',
};

/** Errors that leave all else readable; after any other, what follows is misread. */
const isAlone = ({ code }: YAMLError): boolean => ['DUPLICATE_KEY', 'TAG_RESOLVE_FAILED', 'BAD_ALIAS'].includes(code);

const mostAliases = 100;

/** The faults of a document, the first that makes the rest misread being the last that is told. */
export function faultsOf(document: Document): Fault[] {
  const errors = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  const broken = errors.findIndex((error) => !isAlone(error));
  const told = broken < 0 ? errors : errors.slice(0, broken + 1);
  const faults = told.map((error) => faultOf(error, document));
  return faults.length ? faults : aliasFaults(document);
}

function faultOf({ code, message, pos: [offset] }: YAMLError, document: Document): Fault {
  const isUnclosed = code === 'MISSING_CHAR' || (code === 'BAD_INDENT' && message.startsWith('Flow'));
  const opening = isUnclosed ? openedBefore(offset, document) : undefined;
  if (opening) return opening;
  const alias = code === 'UNEXPECTED_TOKEN' ? aliasBefore(offset, document) : undefined;
  if (alias) return alias;
  return { offset, reason: reasons[code] ?? message.replace(/\.$/, '') };
}

/** What is open where its end is missing: the slip is where it began. */
function openedBefore(end: number, document: Document): Fault | undefined {
  let found: Fault | undefined;
  visit(document, (_, node) => {
    if ((!isScalar(node) && !isCollection(node)) || !node.range || node.range[0] >= end) return;
    const [offset, to] = node.range;
    if (to + 1 < end) return;
    if (isScalar(node) && node.type?.startsWith('QUOTE'))
      found = { offset, reason: 'the quotation mark that opens here is never closed' };
    if (isCollection(node) && node.flow) found = { offset, reason: 'the bracket that opens here is never closed' };
  });
  return found;
}

/** A text that begins with an asterisk is an alias, and its other words are too much. */
function aliasBefore(end: number, document: Document): Fault | undefined {
  let found: Fault | undefined;
  visit(document, {
    Alias: (_, { range, source }) => {
      if (range && range[0] < end && end - range[2] <= 1)
        found = { offset: range[0], reason: `the text "*${source} …" begins with an asterisk` };
    },
  });
  return found;
}

/** Aliases that refer to nothing, or so many that what they refer to would be copied without end. */
function aliasFaults(document: Document): Fault[] {
  const aliases: { source: string; offset: number }[] = [];
  const anchors = new Set<string>();
  const faults: Fault[] = [];
  visit(document, (_, node) => {
    if (isAlias(node)) {
      const offset = node.range?.[0] ?? 0;
      aliases.push({ source: node.source, offset });
      if (!anchors.has(node.source)) faults.push({ offset, reason: `"*${node.source}" refers to nothing` });
    } else if ((isScalar(node) || isCollection(node)) && node.anchor) anchors.add(node.anchor);
  });
  const one = aliases[mostAliases];
  return one ? [{ offset: one.offset, reason: `there are more than ${mostAliases} aliases (*${one.source})` }] : faults;
}
