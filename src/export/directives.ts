import type { ShareFile } from '../common/share-file.ts';
import { textDirective } from '../common/text-fragment.ts';
import { readHtml } from './read-html.ts';

/** The text directives of a finished page, by the ids that they lead to, each proved against the words of the page. */
export function directivesOf(html: string): ShareFile['directives'] {
  const page = readHtml(html);
  return Object.fromEntries(
    page.places.flatMap((place) => {
      const directive = textDirective(page, place);
      return directive ? [[place.id, directive]] : [];
    }),
  );
}
