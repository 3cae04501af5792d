import type { Site } from '../link/model.ts';
import type { Content } from '../read/content.ts';
import { standing } from '../read/schemas.ts';
import { suggestionKinds, type Suggestion, type SuggestionKind } from './suggestion-kinds.ts';
import { unmentionedNames } from './names.ts';
import { aloneClaims, silentOnDisputed, unchosenLeads, unmarkedParagraphs } from './positions.ts';
import { unlistedNames } from './unlisted.ts';
import { exampleLeft, skeletonsLeft } from './unwritten.ts';

const finders: Record<SuggestionKind, (content: Content, site: Site) => Suggestion[]> = {
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

/** What authors may want to look at, by kind; unlike a problem it stops nothing. Kinds without any are left out. */
export const suggestions = (content: Content, site: Site): Map<SuggestionKind, Suggestion[]> =>
  new Map(
    (Object.keys(suggestionKinds) as SuggestionKind[])
      .map((kind): [SuggestionKind, Suggestion[]] => [kind, finders[kind](content, site)])
      .filter(([, found]) => found.length),
  );

/** Who stands behind the site, as far as it is not said. */
function missingStanding({ site }: Content): Suggestion[] {
  const missing = site ? standing.filter((field) => site.value[field] === undefined) : [];
  return missing.length ? [{ at: site!.at(), text: missing.join(', ') }] : [];
}

/** Of each kind so many are told, if not all are asked for; of what is still to be written, all. */
const most = 3;

/** Whether so many suggestions of a kind are not all told. */
export const isCut = (kind: SuggestionKind, { length }: readonly Suggestion[]): boolean =>
  kind !== 'SkeletonLeft' && length > most + 1;

/** The suggestions of a kind as a report: what they have in common, then each with its place. */
export function describe(kind: SuggestionKind, found: readonly Suggestion[], isWhole: boolean): string {
  const told = isWhole || !isCut(kind, found) ? found : found.slice(0, most);
  const rest = found.length - told.length;
  return [
    `${kind} (${found.length})  ${suggestionKinds[kind]}`,
    ...told.map(({ at, text, yaml }) => yaml ?? `  ${at.file}:${at.line}:${at.column}  ${text}`),
    ...(rest ? [`  … and ${rest} more`] : []),
  ].join('\n');
}
