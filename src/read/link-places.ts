import type { Link } from 'mdast';
import type { At } from '../problems/problems.ts';
import { placeIn, writtenOf, type Manuscript } from './manuscript.ts';

/** Finds where in the file a part of a link's target, or of its title, stands; where it does not stand so, the link itself. */
export interface LinkPlaces {
  target: (part: string, after?: number) => At;
  title: (part: string, after?: number) => At;
}

/** Measures a link as it is written: `[words](target "title")`. */
export function linkPlaces(link: Link, manuscript: Manuscript): LinkPlaces {
  const written = writtenOf(manuscript, link);
  const start = link.position!.start;
  const words = (link.children.at(-1)?.position?.end.offset ?? start.offset! + 1) - start.offset!;
  const target = written.indexOf('(', words) + 1;
  const title = written.indexOf(link.title ?? '', target + link.url.length);
  const finder =
    (from: number) =>
    (part: string, after = 0): At => {
      const found = from < 0 ? -1 : written.indexOf(part, from + after);
      return { file: manuscript.file, ...placeIn(written, Math.max(0, found), start) };
    };
  return { target: finder(target), title: finder(link.title ? title : -1) };
}
