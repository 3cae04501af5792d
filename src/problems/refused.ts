/** An error that tells an author what cannot be done, and what to do instead. */
export const refused = (message: string, hint: string): Error & { hint: string } =>
  Object.assign(new Error(message), { hint });
