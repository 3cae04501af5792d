import { createHash } from 'node:crypto';

/** An inline script with the hash by which a content security policy lets it run. */
interface InlineScript {
  script: string;
  hash: `sha256-${string}`;
}

const inline = (script: string): InlineScript => ({
  script,
  hash: `sha256-${createHash('sha256').update(script).digest('base64')}`,
});

/** Puts on the scheme that the reader chose last, before the first paint. */
export const setTheme = inline(`try{document.documentElement.dataset.theme=localStorage.theme??''}catch{}`);

/** Chooses the marks that the reader chose last, before the text is painted. */
export const setMarks = inline(`try{document.getElementById('marks-'+localStorage.marks).checked=true}catch{}`);

/** Folds details where the screen has no margin, before they are painted. */
const foldedNarrow = (details: string): InlineScript =>
  inline(
    `if(!matchMedia('(min-width:68rem)').matches)for(const d of document.querySelectorAll('${details}'))d.open=false`,
  );

/** What stands before the text of a brief. */
export const foldNarrow = foldedNarrow('.glance details,.contents details');

/** What a brief makes of its source, between the paragraphs of that. */
export const foldBeside = foldedNarrow('.beside details');

/** Folds what two articles agree on where little else would be seen, before it is painted. */
export const foldAgreed = inline(
  `if(matchMedia('(max-width:47.99rem)').matches)for(const d of document.querySelectorAll('[data-kind=agree]'))d.open=false`,
);

/** Takes whoever asks for two articles in the other order to where they are compared. */
export const goInOrder = inline(
  `{const m=/^(.*\\/compare\\/)([^/]+)\\/([^/]+)\\/?$/.exec(location.pathname);if(m&&m[2]>m[3])location.replace(m[1]+m[3]+'/'+m[2]+'/'+location.hash)}`,
);

/** Takes whoever comes to a page that has moved to where it is now; to a part of it, to where that moved, if it did. */
export const goOn = inline(
  `{const h=location.hash,p=document.getElementById(h.slice(1)),a=p?p.querySelector('.moved'):document.getElementById('successor');if(a)location.replace(p?a.href:a.href+h)}`,
);
