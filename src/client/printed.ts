/** Says the day of printing beside the address that stands on paper. */
addEventListener('beforeprint', () => {
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format();
  const address = document.querySelector<HTMLElement>('.address');
  if (address) address.dataset['date'] = `, printed on ${day}`;
});
