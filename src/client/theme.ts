/** The switch between light and dark pages; before the first paint, an inline script has set what was chosen last. */
const { dataset } = document.documentElement;
const system = matchMedia('(prefers-color-scheme: dark)');
const button = document.getElementById('theme')!;

const isDark = (): boolean => (dataset['theme'] || (system.matches ? 'dark' : 'light')) === 'dark';

const show = (): void => {
  button.ariaChecked = String(isDark());
};

button.addEventListener('click', () => {
  dataset['theme'] = isDark() ? 'light' : 'dark';
  try {
    localStorage['theme'] = dataset['theme'];
  } catch {
    // A browser that keeps nothing for us shows the choice on this page only.
  }
  show();
});
system.addEventListener('change', show);
show();

export {};
