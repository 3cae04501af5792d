// What the controls of a page do: copy its link, print it, remember the marks; more where a page has more.
import { copyLink } from './copy.ts';

document.addEventListener('click', (event) => {
  const target = event.target as Element;
  const link = target.closest<HTMLAnchorElement>('.acts .copy');
  if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    void copyLink(link);
  }
  if (target.closest('[data-print]')) print();
});

document.addEventListener('change', ({ target }) => {
  const field = target as HTMLInputElement;
  if (field.name === 'marks') {
    try {
      localStorage['marks'] = field.value;
    } catch {
      // A browser that keeps nothing for us shows the choice on this page only.
    }
  }
});

if (document.querySelector('[data-compare]')) void import('./compare.ts');

// The filter of the table of claims waits until a reader reaches for it, or comes with a choice in the address.
const filter = document.querySelector('.filter');
const loadFilter = (): void => void import('./claims-filter.ts');
if (filter && location.search) loadFilter();
for (const type of ['pointerover', 'focusin', 'change']) filter?.addEventListener(type, loadFilter, { once: true });
