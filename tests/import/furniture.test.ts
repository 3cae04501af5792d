import { describe, expect, test } from 'vitest';
import { introduced, isBiography } from '../../src/import/phrases/biographies.ts';
import { endingLabel, labelFurniture, sentenceFurniture } from '../../src/import/phrases/furniture.ts';
import { isGate } from '../../src/import/phrases/paywall.ts';
import { reasons } from '../../src/import/phrases/reasons.ts';

describe('lines that are furniture', () => {
  test.each([
    ['Share this:', reasons.share],
    ['Версия для печати', reasons.share],
    ['分享到：微信 微博', reasons.share],
    ['Skip to content', reasons.menu],
    ['6 min read', reasons.count],
    ['(votes: 6, rating: 5)', reasons.count],
    ['ADVERTISEMENT', reasons.advert],
    ['Photo: Harbour Press', reasons.caption],
    ['Фото: Илья Петров / Гавань', reasons.caption],
    ['© 2019 The Bay Review. All rights reserved', reasons.publication],
    ['（责任编辑：李明）', reasons.publication],
  ])('%s', (text, why) => expect(labelFurniture(text)).toBe(why));

  test.each([
    ['Comments (12)', reasons.comments],
    ['You might also like', reasons.related],
    ['Читайте также', reasons.related],
    ['相关阅读', reasons.related],
    ['About the author', reasons.author],
    ['Notes', reasons.notes],
  ])('%s ends an article', (text, why) => expect(endingLabel(text)).toBe(why));

  test.each([
    'What the pilots want',
    'The share of the tolls',
    'Politics as Usual',
    'Цена ила',
    '纸面上的条约',
    'A poll tax',
  ])('%s is a heading like any other', (text) => expect(labelFurniture(text) ?? endingLabel(text)).toBeUndefined());
});

describe('sentences that are furniture', () => {
  test.each([
    ['We use cookies on this site to enhance your experience.', reasons.cookies],
    ['Sign up for our free weekly newsletter.', reasons.signUp],
    ['Подпишитесь на нашу рассылку, чтобы не пропустить новые материалы.', reasons.signUp],
    ['The views expressed are the author’s own.', reasons.disclaimer],
    ['This essay first appeared in our print edition.', reasons.rights],
    ['You are receiving this email because you asked for it.', reasons.mail],
    ['Your email address will not be published.', reasons.comments],
    ['READ MORE: Why tolls never fall', reasons.related],
  ])('%s', (text, why) => expect(sentenceFurniture(text)).toBe(why));

  test.each([
    'The two towns share the tolls evenly, and neither has complained.',
    'Pilots sign up for a year today and stay for ten.',
    'He supports the treaty for the work that it brings.',
    'Tollen may yet become a member of the customs union.',
    'Both towns make a contribution to the upkeep of the lamps.',
    'Neither town takes a position on the lamps, and this does not reflect the position of the parish.',
    'The views expressed by the clerks are those that the ledgers support.',
    'The text of the treaty was first published in 1998.',
    'For more than a decade the pilots would see no lamp on the northern quay.',
    'An earlier version of this lamp burned oil.',
    'That is a sign in the right direction, and it came after the post had left.',
    'The terms of service on the ferries are set by the Guild.',
    'Print media in either town are few. Nobody reads them.',
    'Гильдия отказалась подписаться под этим договором.',
    '关注海峡安全的国家越来越多，而港口却越来越少。',
  ])('%s is text', (text) =>
    expect(sentenceFurniture(text) ?? labelFurniture(text) ?? endingLabel(text)).toBeUndefined(),
  );
});

describe('biographies', () => {
  test.each([
    'Iris Abel is a senior fellow at the Institute for Coastal Studies.',
    'Jonas Quist, Ph.D. is Professor of Law at Tollen.',
    'The author is a retired pilot.',
    'Анна Ветрова — научный сотрудник Института моря.',
    '（作者系海洋研究所研究员）',
  ])('%s', (text) => expect(isBiography(text)).toBe(true));

  test.each([
    'Tollen is a town of pilots, and it shows.',
    'The treaty is dead.',
    'Norway is a partner of Iceland in name only.',
    'South Tollen is a member of no union.',
    'The Northern Fleet is a head without a body.',
  ])('%s is none', (text) => expect(isBiography(text)).toBe(false));

  test('they say who wrote the article', () =>
    expect(introduced('Jonas Quist, Ph.D. is a Senior Fellow at the Bay Council.')).toBe('Jonas Quist'));
});

test.each([
  ['Subscribe to continue reading', true],
  ['You have reached your limit of free articles.', true],
  ['Оформите подписку, чтобы дочитать', true],
  ['Subscribers to the treaty met in Tollen.', false],
])('"%s" hides the rest of an article: %s', (text, gate) => expect(isGate(text)).toBe(gate));
