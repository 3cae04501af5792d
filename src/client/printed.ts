/** Says the day of printing beside the address that stands on paper, and the address itself where the page does not know it. */
addEventListener('beforeprint', () => {
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format();
  const address = document.querySelector<HTMLElement>('.address');
  if (!address) return;
  address.textContent ||= location.origin + location.pathname;
  address.dataset['date'] = `${location.search}, printed on ${day}`;
});
