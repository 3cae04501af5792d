/**
 * The link of a message that reports an error (RFC 6068), filled in with the address and the words that it is about.
 * @param contact an e-mail address
 * @param words empty for what is only a place
 */
export function reportLink(contact: string, what: string, address: string, words: string): string {
  const body = [address, ...(words ? [`“${words}”`] : []), 'What is wrong:', ''].join('\r\n\r\n');
  const fields = { subject: `Error in ${what}`, body };
  const query = Object.entries(fields).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `mailto:${encodeURIComponent(contact).replace('%40', '@')}?${query.join('&')}`;
}
