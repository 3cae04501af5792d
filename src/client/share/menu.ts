import { element } from '../dom.ts';
import { forms, type Form, type Shared } from './forms.ts';
import { pageItems } from './page-items.ts';
import type { ShareFile } from '../../common/share-file.ts';
import { fetchShareFile, sharedBy, signFor } from './shared-link.ts';
import './style.ts';

/** Opens the menu for a link to an address on this page; nothing is copied until the reader asks for it. */
export async function shareLink(link: HTMLAnchorElement): Promise<void> {
  const shared = sharedBy(link, await shareFile());
  // A preview has closed by now: what it shares stands where its sign is.
  openMenu((!link.checkVisibility() && signFor(link)) || link, shared);
}

let fetched: ReturnType<typeof fetchShareFile> | undefined;

/** What the build made for this page, fetched once. */
export const shareFile = (): Promise<ShareFile | undefined> => (fetched ??= fetchShareFile());

let menu: HTMLElement | undefined;

/** Opens the page's one menu at an element, which has the focus again when it closes. */
export function openMenu(at: HTMLElement, shared: Shared): void {
  menu ??= make();
  const list = forms(shared);
  menu.querySelector('.title')!.textContent = shared.title;
  menu.querySelector('.forms')!.replaceChildren(...list.filter(({ isCitation }) => !isCitation).map(item));
  menu.querySelector('.citations')!.replaceChildren(...list.filter(({ isCitation }) => isCitation).map(item));
  if ('share' in navigator) menu.querySelector('.forms')!.append(sendItem(shared));
  menu.querySelector('.forms')!.append(...pageItems(shared));
  at.focus({ preventScroll: true });
  const { left, bottom } = at.getBoundingClientRect();
  menu.style.setProperty('--left', `${left + scrollX}px`);
  menu.style.setProperty('--top', `${bottom + scrollY}px`);
  menu.showPopover();
  menu.scrollIntoView({ block: 'nearest' });
  menu.querySelector('button')!.focus();
  menu.querySelector('textarea')!.value = shared.url;
  menu.querySelector('[role=status]')!.textContent = '';
}

function make(): HTMLElement {
  const made = document.createElement('div');
  made.className = 'share-menu';
  made.popover = 'auto';
  made.role = 'dialog';
  made.setAttribute('aria-labelledby', 'share-title');
  made.innerHTML = `
    <p class="title" id="share-title"></p>
    <ul class="forms"></ul>
    <p id="share-citations">Copy a citation</p>
    <ul class="citations" aria-labelledby="share-citations"></ul>
    <textarea readonly rows="2" aria-label="What is copied"></textarea>
    <p class="said"><span role="status"></span> <button type="button" class="close">Close</button></p>`;
  made.querySelector<HTMLElement>('.close')!.onclick = () => made.hidePopover();
  document.body.append(made);
  // A touch beside the menu closes it, and follows nothing that is under the finger.
  let isAside = false;
  addEventListener(
    'pointerdown',
    ({ target, pointerType }) => {
      isAside = pointerType === 'touch' && made.matches(':popover-open') && !made.contains(target as Node);
    },
    true,
  );
  addEventListener(
    'pointercancel',
    () => {
      isAside = false;
    },
    true,
  );
  addEventListener(
    'click',
    (event) => {
      if (!isAside) return;
      isAside = false;
      event.preventDefault();
      event.stopPropagation();
    },
    true,
  );
  return made;
}

function item(form: Form): HTMLElement {
  return entry(form.label, async () =>
    say(
      form,
      await navigator.clipboard?.writeText(form.text).then(
        () => true,
        () => false,
      ),
    ),
  );
}

const sendItem = ({ title, url }: Shared): HTMLElement =>
  entry('Send …', () => void navigator.share({ title, url }).catch(() => {}));

function entry(label: string, act: () => void): HTMLElement {
  const button = element('button', { type: 'button' }, label);
  button.onclick = act;
  return element('li', {}, button);
}

/** Says what was copied, and shows it; where the clipboard was refused, selects it for the reader to copy. */
function say({ text }: Form, copied: boolean | undefined): void {
  const field = menu!.querySelector('textarea')!;
  field.value = text;
  if (!copied) field.select();
  menu!.querySelector('[role=status]')!.textContent = copied
    ? `Copied.`
    : 'The browser lets nothing be copied; it is selected above.';
}
