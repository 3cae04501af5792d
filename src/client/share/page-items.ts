import { reportLink } from '../../common/report.ts';
import { element } from '../dom.ts';
import type { Shared } from './forms.ts';

/** What the page itself offers besides: to read the author's own words, to take it along as Markdown, and to report an error in what is shared. */
export function pageItems({ reference, site, url, words, source }: Shared): HTMLElement[] {
  const note = document.querySelector<HTMLAnchorElement>('.acts a[download]');
  const contact = document.querySelector<HTMLElement>('[data-contact]')?.dataset['contact'];
  return [
    ...(source ? [link(`In the source, ${source.text}`, source.href)] : []),
    ...(note ? [link('Save the page as Markdown', note.href, { download: note.download })] : []),
    ...(contact === undefined
      ? []
      : [link('Report an error', reportLink(contact, `${site}: ${reference}`, url, words))]),
  ];
}

const link = (label: string, href: string, attributes: Record<string, string> = {}): HTMLElement =>
  element('li', {}, element('a', { href, ...attributes }, label));
