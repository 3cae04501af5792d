import type { Site } from '../link/model.ts';
import type { Content } from '../read/content.ts';
import { standing } from '../read/schemas.ts';
import { suggestionKinds, type Finding, type SuggestionKind } from './finding.ts';
import { unmentionedNames } from './names.ts';
import { aloneClaims, silentOnDisputed, unchosenLeads, unmarkedParagraphs } from './positions.ts';
import { unlistedNames } from './unlisted.ts';
import { exampleLeft, skeletonsLeft } from './unwritten.ts';

const finders: Record<SuggestionKind, (content: Content, site: Site) => Finding[]> = {
  SkeletonLeft: skeletonsLeft,
  ExampleLeft: exampleLeft,
  LeadUnchosen: unchosenLeads,
  DisputeSilent: silentOnDisputed,
  ClaimAlone: aloneClaims,
  ParagraphUnmarked: unmarkedParagraphs,
  NameUnlisted: unlistedNames,
  NameUnmentioned: unmentionedNames,
  StandingMissing: missingStanding,
};

/** What authors may want to look at, by kind; unlike a problem it stops nothing. Kinds without a finding are left out. */
export const suggestions = (content: Content, site: Site): Map<SuggestionKind, Finding[]> =>
  new Map(
    (Object.keys(suggestionKinds) as SuggestionKind[])
      .map((kind): [SuggestionKind, Finding[]] => [kind, finders[kind](content, site)])
      .filter(([, findings]) => findings.length),
  );

/** Who stands behind the site, as far as it is not said. */
function missingStanding({ site }: Content): Finding[] {
  const missing = site ? standing.filter((field) => site.value[field] === undefined) : [];
  return missing.length ? [{ at: site!.at(), text: missing.join(', ') }] : [];
}

/** Of each kind so many findings are told, if not all are asked for; of what is still to be written, all. */
const most = 3;

/** Whether so many findings of a kind are not all told. */
export const isCut = (kind: SuggestionKind, { length }: readonly Finding[]): boolean =>
  kind !== 'SkeletonLeft' && length > most + 1;

/** The findings of a kind as a report: what they have in common, then each with its place. */
export function describe(kind: SuggestionKind, findings: readonly Finding[], isWhole: boolean): string {
  const told = isWhole || !isCut(kind, findings) ? findings : findings.slice(0, most);
  const rest = findings.length - told.length;
  return [
    `${kind} (${findings.length})  ${suggestionKinds[kind]}`,
    ...told.map(({ at, text, yaml }) => yaml ?? `  ${at.file}:${at.line}:${at.column}  ${text}`),
    ...(rest ? [`  … and ${rest} more`] : []),
  ].join('\n');
}
