import { select, selectAll } from 'hast-util-select';
import { expect, test } from 'vitest';
import { getSite } from '#site';
import { crossLinksOf } from '../support/cross-links.ts';
import { base, pagesOf } from '../support/dist.ts';
import { describeDossier } from '../support/dossier.ts';

describeDossier('allies-or-not', () => {
  const pages = pagesOf();

  test('holds its first five articles, by date', async () => {
    const { articles } = await getSite();
    const five = [
      'blank-2016: Blank 2016',
      'underestimate-2018: Underestimate 2018',
      'kashin-2019: Kashin 2019',
      'edm-2019: EDM 2019',
      'limited-liability-2020: Limited Liability 2020',
    ];
    expect(articles.map(({ slug, label }) => `${slug}: ${label}`).filter((one) => five.includes(one))).toEqual(five);
  });

  test.each(['article-9', 'bmews-cooperation', 's-400-sales'])(
    'the claim %s, about which everyone asks first, is shared, and every account of it is linked',
    (claim) => {
      const page = pages.find(({ path }) => path === `${base}claims/${claim}/`)!;
      expect(select('h1', page.tree)).toBeDefined();
      const makers = selectAll('section[id]:has(figure)', page.tree).map(({ properties }) => String(properties.id));
      const linked = crossLinksOf(pages).filter(({ to }) => to === page.path);
      expect(makers.length).toBeGreaterThan(1);
      expect([...new Set(linked.map(({ from }) => from.split('/').at(-2)))].sort()).toEqual(makers.sort());
    },
  );
});
