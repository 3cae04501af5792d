import type { ClaimData } from '../../common/claim-data.ts';
import { base } from '../dom.ts';
import { contents } from './contents.ts';
import styles from './preview.css?inline';
import { place } from './place.ts';

/** So long a pointer or the focus has rested before a preview opens, and has left before it closes, in milliseconds. */
const opening = 300;
const closing = 250;

let timer = 0;
let shown: HTMLElement | undefined;
const known = new Map<string, Promise<ClaimData>>();

const panel = make();

function make(): HTMLElement {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
  const made = document.createElement('div');
  made.id = 'preview';
  made.popover = 'auto';
  made.role = 'dialog';
  made.ariaLabel = 'Claim';
  document.body.append(made);
  made.addEventListener('pointerenter', () => clearTimeout(timer));
  made.addEventListener('pointerleave', leave);
  made.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState === 'closed') light(undefined);
  });
  made.addEventListener('click', ({ target }) => {
    if ((target as Element).closest('a, .close')) made.hidePopover();
  });
  return made;
}

/** Opens the preview of a claim when a reader stays with its link. */
export function reach(link: HTMLAnchorElement): void {
  clearTimeout(timer);
  if (link === shown) return;
  link.addEventListener('pointerleave', leave, { once: true });
  link.addEventListener('blur', leave, { once: true });
  timer = window.setTimeout(() => {
    if (link.matches(':hover, :focus-visible')) void open(link);
  }, opening);
}

/** Opens it at once, as a sheet on a small screen; where it cannot be had, the link is followed. */
export function tap(link: HTMLAnchorElement): void {
  open(link).catch(() => location.assign(link.href));
}

function leave(): void {
  clearTimeout(timer);
  timer = window.setTimeout(() => {
    if (!panel.matches(':hover, :focus-within') && !shown?.matches(':hover, :focus-visible')) panel.hidePopover();
  }, closing);
}

async function open(link: HTMLAnchorElement): Promise<void> {
  const data = await load(link.dataset['claim']!);
  panel.replaceChildren(...contents(data, location.pathname, passageOf(link)?.id));
  light(link);
  if (!panel.matches(':popover-open')) panel.showPopover();
  place(panel, passageOf(link) ?? link);
}

function load(claim: string): Promise<ClaimData> {
  const data = known.get(claim) ?? fetchData(claim);
  known.set(claim, data);
  data.catch(() => known.delete(claim));
  return data;
}

async function fetchData(claim: string): Promise<ClaimData> {
  const response = await fetch(new URL(`claims/${claim}/index.json`, base()));
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return (await response.json()) as ClaimData;
}

/** Lights the link of the preview that is open, and the words that it belongs to. */
function light(link: HTMLElement | undefined): void {
  for (const element of [shown, shown && passageOf(shown)]) element?.classList.remove('lit');
  shown = link;
  for (const element of [link, link && passageOf(link)]) element?.classList.add('lit');
}

/** The words in front of a sign. */
const passageOf = (link: HTMLElement): HTMLElement | undefined =>
  (link.closest('.signs')?.previousElementSibling as HTMLElement | null | undefined) ?? undefined;
