import { describe, expect, test } from 'vitest';
import { decode } from '../../src/import/decode.ts';
import { isMail } from '../../src/import/mail.ts';
import { sniff } from '../../src/import/sniff.ts';
import { encoded } from './support.ts';

const russian =
  'Начальник порта ведёт книгу, в которую записывает каждое нарушенное обещание. Лоцманы знают её наизусть.';
const chinese = '港务长把每一个违背的承诺都记在账本上，引航员们对此了如指掌。海峡每年冬天都会结冰，渡轮因此停航数周。';
const traditional = '港務長把每一個違背的承諾都記在帳本上，海峽每年冬天都會結冰，渡輪因此停航數週。';
const french =
  'The café’s owner — “le patron” — paid the toll in “crowns”, naïvely; nobody else did so after the façade fell.';

describe('encodings', () => {
  test.each([
    ['a byte order mark', Buffer.from('\ufeff' + russian, 'utf16le'), russian],
    ['UTF-16 without one', Buffer.from(french, 'utf16le').swap16(), french],
    ['UTF-8', Buffer.from(chinese), chinese],
    ['windows-1251, undeclared', encoded(russian, 'windows-1251'), russian],
    ['koi8-r, undeclared', encoded(russian, 'koi8-r'), russian],
    ['windows-1252, undeclared', encoded(french, 'windows-1252'), french],
    ['gb18030, undeclared', encoded(chinese, 'gb18030'), chinese],
    ['big5, undeclared', encoded(traditional, 'big5'), traditional],
  ])('%s', (_, bytes, text) => expect(decode(bytes)).toBe(text));

  test.each([
    ['<meta charset="big5">', 'big5', traditional],
    ['<meta http-equiv="Content-Type" content="text/html; charset=gb2312">', 'gb18030', chinese],
    ['<META HTTP-EQUIV=Content-Type CONTENT="text/html; charset=koi8-r">', 'koi8-r', russian],
    ['<meta charset="utf-8">', 'windows-1251', russian],
  ])('a page that declares %s, in %s', (meta, label, text) =>
    expect(decode(encoded(`<html>${meta}<p>${text}`, label))).toContain(text),
  );
});

describe('kinds of files', () => {
  const png = Uint8Array.from([
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1,
  ]);

  test.each([
    ['an empty file', new Uint8Array(), 'empty'],
    ['a picture', png, 'is a picture (png)'],
    ['rich text', Buffer.from('{\\rtf1\\ansi Hello\\par}'), 'of a kind that is not read (rtf)'],
    ['noise', Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 251), 'no text'],
  ])('%s is refused in a sentence', (_, bytes, says) => expect(sniff(bytes)).rejects.toThrow(says));

  test.each([
    ['<html><p>Text</p></html>', 'text'],
    ['%PDF-1.7\n', 'pdf'],
    ['# A heading', 'text'],
  ] as const)('%s', async (text, kind) => expect(await sniff(Buffer.from(text))).toBe(kind));

  test('a mail is told by its head', () => {
    expect(isMail(Buffer.from('Received: by x\r\nFrom: a@b\r\nSubject: x\r\n\r\nText'))).toBe(true);
    expect(isMail(Buffer.from('From: Iris\nSubject: x\n\nText that somebody copied.'))).toBe(false);
  });
});
