import type { AccountData, ClaimData } from '../../common/claim-data.ts';
import { mostCells } from '../../common/strip.ts';
import { cell, element } from '../dom.ts';
import { copyLink } from '../copy.ts';

/**
 * What the preview of a claim says: its statement, each article's words in a line, who is silent.
 * @param here the path of the page that is open
 * @param passage the id of the words that it was asked from
 */
export function contents(
  { id, title, statement, address, accounts, silent }: ClaimData,
  here: string,
  passage?: string,
): HTMLElement[] {
  const page = new URL(address, document.baseURI).pathname;
  const rows = accounts.map((account) => line(account, here));
  const copy = element('a', { href: page, class: 'copy' }, 'Copy link');
  copy.addEventListener('click', (event) => {
    event.preventDefault();
    event.stopPropagation();
    void copyLink(copy);
  });
  return [
    element('p', { class: 'title' }, element('a', { href: page }, title)),
    element('p', { class: 'said' }, statement),
    element('ul', {}, ...rows),
    ...(silent.length ? [element('p', { class: 'silent' }, `Silent: ${listed(silent)}`)] : []),
    element(
      'p',
      { class: 'do' },
      element('a', { href: page }, 'Open the claim'),
      copy,
      ...(passage ? [element('a', { href: `#${passage}`, class: 'take', 'data-sign': id }, 'Share these words')] : []),
      element('button', { type: 'button', class: 'close' }, 'Close'),
    ),
  ];
}

/** Articles by their labels, or only how many they are. */
const listed = (articles: ClaimData['silent']): string =>
  articles.length > mostCells ? `${articles.length} articles` : articles.map(({ label }) => label).join(', ');

function line({ label, symbol, mixed, positions: [lead] }: AccountData, here: string): HTMLElement {
  const { pathname, hash } = new URL(lead!.address, document.baseURI);
  const who = lead!.own ? '' : `${lead!.holders.join(', ')}: `;
  return element(
    'li',
    { class: pathname === here ? 'here' : '' },
    element(
      'a',
      { href: pathname + hash },
      cell(symbol, mixed),
      element('span', { class: 'who' }, label),
      element('span', { class: 'vh' }, ` ${symbol.startsWith('r-') ? 'relays' : symbol}: `),
      element('span', { class: 'words' }, ...(who ? [element('small', {}, who)] : []), lead!.words),
    ),
    ...(lead!.source ? [inSource(lead!.source, `In the source of ${label}, ${lead!.locator}`)] : []),
  );
}

/** The way to an author's own words, for who has them. */
function inSource(address: string, label: string): HTMLElement {
  const { pathname, hash } = new URL(address, document.baseURI);
  return element('a', { href: pathname + hash, class: 'own', 'aria-label': label, title: label }, 'Source');
}
