import { expect, test } from 'vitest';
import { homeOf } from '../../src/read/home.ts';

test.each([
  ['claims/a.md', '---\ntitle: A\nstatement: B.\n---\nWords.', undefined],
  ['articles/a.md', '---\ntitle: A\nstatement: B.\n---\nWords.', 'claims/a.md'],
  ['articles/a.md', '---\nlabel: A\n---\nOf it she says in a\nstatement: no words.\n', undefined],
  ['articles/a.md', '---\nlabel: A\n---\nWords.\n\n---\n\nstatement: no words.\n', undefined],
  ['claims/A b.md', '---\nstandfirst: A\n---\n', 'articles/a-b.md'],
  ['a.yaml', 'question: A?\n', 'site.yaml'],
])('what %s holds tells where it belongs', (path, text, home) => expect(homeOf(path, text)).toBe(home));
