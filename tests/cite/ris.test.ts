import { expect, test } from 'vitest';
import { ris } from '../../src/cite/ris.ts';

test('there is no id, since the library cuts it to what several have alike', () => {
  expect(ris({ id: 'abel', type: 'webpage', title: 'Abel' })).not.toMatch(/^ID {2}- /m);
});
