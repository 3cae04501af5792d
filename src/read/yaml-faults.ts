import { isAlias, isCollection, isScalar, visit, type Document, type YAMLError } from 'yaml';
import { quotedAs, slipIn } from './yaml-slips.ts';

/** What keeps a YAML text from being read, with the offset of the slip. */
export interface Fault {
  offset: number;
  reason: string;
  /** What to do, where more can be said than of all faults. */
  remedy?: string;
}

/** Errors that leave all else readable; after any other, what follows is misread. */
const isAlone = ({ code }: YAMLError): boolean => ['DUPLICATE_KEY', 'TAG_RESOLVE_FAILED', 'BAD_ALIAS'].includes(code);

const mostAliases = 100;

/**
 * The faults of a document, the first that makes the rest misread being the last that is told.
 * @param text what it was parsed from
 */
export function faultsOf(document: Document, text: string): Fault[] {
  const errors = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  const broken = errors.findIndex((error) => !isAlone(error));
  const told = broken < 0 ? errors : errors.slice(0, broken + 1);
  const faults = told.map((error) => faultOf(error, document, text));
  return faults.length ? faults : aliasFaults(document);
}

function faultOf({ code, message, pos: [offset] }: YAMLError, document: Document, text: string): Fault {
  const isUnclosed = code === 'MISSING_CHAR' || (code === 'BAD_INDENT' && message.startsWith('Flow'));
  const opening = isUnclosed ? openedBefore(offset, document, text) : undefined;
  if (opening) return opening;
  const alias = code === 'UNEXPECTED_TOKEN' ? aliasBefore(offset, document, text) : undefined;
  if (alias) return alias;
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const slip = slipIn(lineAt(start, text), offset - start, code);
  if (!slip) return { offset, reason: message.replace(/\.$/, '') };
  const { column = offset - start, ...told } = slip;
  return { offset: start + column, ...told };
}

const lineAt = (start: number, text: string): string => /.*/.exec(text.slice(start))![0];

/** What is open where its end is missing: the slip is where it began. */
function openedBefore(end: number, document: Document, text: string): Fault | undefined {
  let found: Fault | undefined;
  visit(document, (_, node) => {
    if ((!isScalar(node) && !isCollection(node)) || !node.range || node.range[0] >= end) return;
    const [offset, to] = node.range;
    // What ends as it should is not it.
    if (to + 1 < end || /["'\]}]$/.test(text.slice(offset + 1, to))) return;
    if (isScalar(node) && node.type?.startsWith('QUOTE'))
      found = {
        offset,
        reason: 'the quotation mark that opens here is never closed',
        remedy: 'Put another such mark where the text ends, or take this one away.',
      };
    if (isCollection(node) && node.flow)
      found = {
        offset,
        reason: 'the bracket that opens here is never closed',
        remedy: 'Close it where the list ends, or put the text in quotation marks if it only begins with a bracket.',
      };
  });
  return found;
}

/** A text that begins with an asterisk is an alias, and its other words are too much. */
function aliasBefore(end: number, document: Document, text: string): Fault | undefined {
  let found: Fault | undefined;
  visit(document, {
    Alias: (_, { range, source }) => {
      if (range && range[0] < end && end - range[2] <= 1)
        found = {
          offset: range[0],
          reason: `the text "*${source} …" begins with an asterisk`,
          remedy: `Put it in quotation marks${quotedAs(lineAt(text.lastIndexOf('\n', range[0]) + 1, text))}.`,
        };
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
      if (!anchors.has(node.source))
        faults.push({
          offset,
          reason: `"*${node.source}" refers to nothing`,
          remedy: 'A text that begins with an asterisk is put in quotation marks.',
        });
    } else if ((isScalar(node) || isCollection(node)) && node.anchor) anchors.add(node.anchor);
  });
  const one = aliases[mostAliases];
  return one ? [{ offset: one.offset, reason: `there are more than ${mostAliases} aliases (*${one.source})` }] : faults;
}
