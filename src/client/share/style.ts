import css from './menu.css?inline';

/** Gives the page the styles of the menu and of the button at a selection, which most readers never need. */
const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
document.adoptedStyleSheets.push(sheet);
