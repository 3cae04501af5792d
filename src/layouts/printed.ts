/** Says the day of printing beside the address that stands on paper. */
addEventListener('beforeprint', () => {
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format();
  document.querySelector<HTMLElement>('.address')!.dataset['date'] = `, printed on ${day}`;
});
