import { describe, expect, test } from 'vitest';
import { formatLedger } from '../src/ledger/file.ts';
import { catalogue, type ProblemCode } from '../src/problems/catalogue.ts';
import { nearest } from '../src/problems/nearest.ts';
import { report } from '../src/problems/problems.ts';
import { edited, fixture, load, siteOf, type Files } from './support/content.ts';

const harbour = fixture('harbour');
const abel = 'articles/abel-2001.md';
const gazette = 'articles/gazette-2003.md';
const quist = 'articles/quist-2005.md';

const change = (path: string, words: string, by: string) => (files: Files) => edited(files, path, words, by);
const add = (path: string, text: string) => (files: Files) => new Map(files).set(path, text);
const remove = (path: string) => (files: Files) => new Map([...files].filter(([file]) => file !== path));

interface Fault {
  /** What an author does to the good content of the fixture. */
  make: (files: Files) => Files;
  at: string;
  /** Words of what is said, and of what to do. */
  says: string;
  hint: string;
  /** What cannot but follow. */
  follows?: string[];
}

/** The compiler sees to it that no problem of the catalogue is without its fault. */
const faults: Record<ProblemCode, Fault[]> = {
  FileUnexpected: [
    { make: add('notes.txt', 'To do'), at: 'notes.txt:1:1', says: 'has no meaning here', hint: 'site.yaml, timeline.yaml' },
    { make: add('names/ships.yaml', '[]'), at: 'names/ships.yaml:1:1', says: 'has no meaning here', hint: 'people.yaml, states.yaml' },
    { make: add('articles/old/one.md', 'x'), at: 'articles/old/one.md:1:1', says: 'has no meaning here', hint: 'folders articles, claims' },
    { make: add('names/toString.yaml', '[]'), at: 'names/toString.yaml:1:1', says: 'has no meaning here', hint: 'people.yaml' },
    { make: add('claims/one.txt', 'x'), at: 'claims/one.txt:1:1', says: 'has no meaning here', hint: '<id>.md' },
  ],
  FileMissing: [{ make: remove('timeline.yaml'), at: 'timeline.yaml:1:1', says: 'it holds the dated events', hint: 'Bring it back' }],
  YamlInvalid: [
    { make: change('site.yaml', 'title: One harbour or two?', 'title: One harbour: or two?'), at: 'site.yaml:1:8', says: 'not valid YAML', hint: 'quote a text' },
    { make: change(abel, 'label: Abel 2001', 'label: "Abel 2001'), at: `${abel}:2:18`, says: 'not valid YAML', hint: 'Mend the syntax' },
    { make: change(abel, 'label: Abel 2001', 'label: *abel'), at: `${abel}:2:8`, says: '"*abel" refers to nothing', hint: 'Mend the syntax' },
    { make: change(abel, 'label: Abel 2001', 'label: !article Abel 2001'), at: `${abel}:2:8`, says: 'Unresolved tag', hint: 'Mend the syntax' },
  ],
  FieldInvalid: [
    { make: change('claims/breakwater-built.md', 'title: Breakwater', 'titel: Breakwater\ntitle: Breakwater'), at: 'claims/breakwater-built.md:2:1', says: '"titel" does not fit: there is no such field', hint: 'src/read/schemas.ts' },
    { make: change(gazette, 'date: "2003"', 'date: 2003'), at: `${gazette}:3:7`, says: 'put it in quotation marks', hint: 'Mend the value' },
    { make: change('timeline.yaml', 'date: "1998"\n', 'date: "1998-13"\n'), at: 'timeline.yaml:2:9', says: 'not an EDTF date', hint: 'Mend the value' },
    { make: change('claims/toll-shared.md', 'names: [harbour-treaty]', 'names: [tollen, harbour-treaty, tollen]'), at: 'claims/toll-shared.md:5:33', says: '"tollen" stands in the list twice', hint: 'Mend the value' },
    { make: change(quist, 'source:\n', 'outside:\n  - { variable: issued, value: Autumn, note: As the editor says. }\nsource:\n'), at: `${quist}:8:32`, says: '"outside.0.value" does not fit: it is not an EDTF date', hint: 'Mend the value' },
    { make: change('names/places.yaml', '  description: The smaller of the two towns.\n', ''), at: 'names/places.yaml:4:3', says: '"1.description" does not fit: it is missing', hint: 'Mend the value' },
  ],
  FrontMatterMissing: [{ make: add('claims/third.md', 'Words.'), at: 'claims/third.md:1:1', says: 'does not begin with front matter', hint: 'three hyphens' }],
  IdInvalid: [
    { make: change(abel, '{#pilots}', '{#The-Pilots}'), at: `${abel}:16:1`, says: '"The-Pilots" cannot be an id', hint: 'small letters' },
    { make: change(abel, '{#pilots}', '{#main}'), at: `${abel}:16:1`, says: '"main" cannot be an id', hint: 'for the pages themselves' },
    { make: change(abel, 'claim:joint-harbour#guild', 'claim:joint-harbour#guild#two'), at: `${abel}:18:42`, says: '"guild#two" cannot be an id', hint: 'small letters' },
    { make: change(abel, 'claim:joint-harbour#guild', 'claim:joint-harbour#p2'), at: `${abel}:18:42`, says: '"p2" cannot be an id', hint: 'kept for paragraphs' },
    { make: (files) => remove('claims/breakwater-built.md')(change(abel, 'claim:breakwater-built', 'claim:Breakwater')(add('claims/Breakwater.md', harbour.get('claims/breakwater-built.md')!)(files))), at: 'claims/Breakwater.md:1:1', says: '"Breakwater" cannot be an id', hint: 'small letters' },
  ],
  IdDuplicate: [
    { make: change(abel, 'claim:joint-harbour#guild', 'claim:joint-harbour'), at: `${abel}:18:42`, says: 'taken by a passage on joint-harbour', hint: '#second' },
    { make: change(abel, '{#works}', '{#pilots}'), at: `${abel}:22:1`, says: 'taken by a heading of this brief', hint: 'an id of its own' },
    { make: change('names/places.yaml', 'id: marrow-bay', 'id: tollen\n  name: Tollen\n  description: Again.\n- id: marrow-bay'), at: 'names/places.yaml:4:7', says: 'taken by the name Tollen', hint: 'an id of its own' },
    { make: change('timeline.yaml', 'id: tolls-1999', 'id: treaty-1998'), at: 'timeline.yaml:8:7', says: 'taken by the event of 1998', hint: 'an id of its own' },
  ],
  SchemeUnknown: [{ make: change(quist, 'Iris Abel', '[Iris Abel](person:iris-abel)'), at: `${quist}:16:1`, says: '"person:iris-abel" has an unknown scheme', hint: 'claim:, name: and source:' }],
  ClaimUnknown: [
    { make: change(abel, 'claim:joint-harbour#guild', 'claim:joint-harbor#guild'), at: `${abel}:18:42`, says: 'no claim "joint-harbor"', hint: 'Did you mean "joint-harbour"?' },
    { make: change('claims/toll-shared.md', '[joint-harbour]', '[one-harbour]'), at: 'claims/toll-shared.md:7:14', says: 'no claim "one-harbour"', hint: 'content/claims/' },
  ],
  ClaimWithoutPassage: [{ make: change(abel, '[The new breakwater stands](claim:breakwater-built "affirms")', 'The new breakwater stands'), at: 'claims/breakwater-built.md:2:8', says: 'No article takes a position on the claim "breakwater-built"', hint: 'Mark a passage' }],
  ClaimWithoutAccount: [{ make: change('claims/breakwater-built.md', 'Only Abel 2001 speaks of it.\n', ''), at: 'claims/breakwater-built.md:3:12', says: 'the accounts of the claim "breakwater-built"', hint: 'below the front matter' }],
  TitleTaken: [
    { make: change(quist, 'label: Quist 2005', 'label: Abel 2001'), at: `${quist}:2:8`, says: '"Abel 2001" is what abel-2001 is called', hint: 'call this one otherwise' },
    { make: change('claims/toll-shared.md', 'title: Tolls shared', 'title: one harbour'), at: 'claims/toll-shared.md:2:8', says: 'is what joint-harbour is called', hint: 'call this one otherwise' },
  ],
  StanceUnknown: [
    { make: change(abel, 'toll-shared "affirms"', 'toll-shared "afirms"'), at: `${abel}:14:143`, says: '"afirms" is not a stance', hint: 'affirms, reports, qualifies, disputes, expects' },
    { make: change(abel, 'toll-shared "affirms"', 'toll-shared'), at: `${abel}:14:143`, says: 'has no stance', hint: 'in quotation marks' },
  ],
  NameUnknown: [
    { make: change(abel, 'name:jonas-quist', 'name:jonas-qist'), at: `${abel}:18:145`, says: 'no name "jonas-qist"', hint: 'Did you mean "jonas-quist"?' },
    { make: change(abel, 'reports; jonas-quist', 'reports; quist'), at: `${abel}:18:42`, says: 'no name "quist"', hint: 'content/names/' },
    { make: change(quist, 'author: [jonas-quist]', 'author: [j-quist]'), at: `${quist}:8:12`, says: 'no name "j-quist"', hint: 'content/names/' },
    { make: change('claims/toll-shared.md', 'names: [harbour-treaty]', 'names: [harbor-treaty]'), at: 'claims/toll-shared.md:5:9', says: 'no name "harbor-treaty"', hint: '"harbour-treaty"' },
    { make: change('timeline.yaml', 'names: [tollen]', 'names: [tolen]'), at: 'timeline.yaml:11:11', says: 'no name "tolen"', hint: '"tollen"' },
    { make: change('names/people.yaml', '[pilot-guild]', '[guild]'), at: 'names/people.yaml:10:17', says: 'no name "guild"', hint: 'content/names/' },
  ],
  NameAmbiguous: [
    { make: change('names/people.yaml', 'aliases: [Quist]', 'aliases: [Quist, Iris Abel]'), at: `${quist}:16:1`, says: '"Iris Abel" may mean iris-abel or jonas-quist', hint: '[Iris Abel](name:iris-abel)' },
    { make: (files) => change(quist, 'Iris Abel was', 'In the end\nIris Abel was')(change('names/people.yaml', 'aliases: [Quist]', 'aliases: [Quist, Iris Abel]')(files)), at: `${quist}:17:1`, says: '"Iris Abel" may mean', hint: '[Iris Abel](name:iris-abel)' },
  ],
  DisagreementAbsent: [{ make: change('site.yaml', 'claim: joint-harbour', 'claim: breakwater-built'), at: 'site.yaml:11:12', says: 'breakwater-built', hint: '' }],
  ArticleUnknown: [
    { make: change('timeline.yaml', 'gazette-2003: [2]', 'gazete-2003: [2]'), at: 'timeline.yaml:13:18', says: 'no article "gazete-2003"', hint: '"gazette-2003"' },
    { make: add('sources/gazete-2003.md', 'A paragraph.'), at: 'sources/gazete-2003.md:1:1', says: 'no article "gazete-2003"', hint: '"gazette-2003"' },
  ],
  GroupUnknown: [{ make: change('claims/breakwater-built.md', 'group: works', 'group: work'), at: 'claims/breakwater-built.md:4:8', says: 'no group of claims "work"', hint: '"works"' }],
  RelationToItself: [
    { make: change('claims/toll-shared.md', '[joint-harbour]', '[joint-harbour, toll-shared]'), at: 'claims/toll-shared.md:7:29', says: '"toll-shared" is related to itself', hint: 'Remove it' },
    { make: change('names/people.yaml', '[pilot-guild]', '[pilot-guild, jonas-quist]'), at: 'names/people.yaml:10:30', says: '"jonas-quist" is related to itself', hint: 'Remove it' },
  ],
  LocatorMissing: [{ make: change(quist, ' [¶ 3](source:3)', ''), at: `${quist}:16:66`, says: 'does not end with its locator', hint: '[¶ 5](source:5)' }],
  LocatorMisplaced: [{ make: change(quist, 'right in 2001', 'right [¶ 3](source:3) in 2001'), at: `${quist}:16:21`, says: 'stands inside the paragraph', hint: 'Move it to the end' }],
  LocatorInvalid: [{ make: change(quist, '[¶ 3](source:3)', '[¶ 3](source:4)'), at: `${quist}:16:67`, says: '"source:4" names no paragraph', hint: 'numbers from 1 to 3' }],
  SourceCount: [{ make: add('sources/gazette-2003.md', 'A single paragraph.'), at: 'sources/gazette-2003.md:1:1', says: '1 paragraphs, but its brief speaks of 2', hint: '--replace' }],
  SourceParagraphUnrendered: [{ make: change(quist, 'paragraphs: 3', 'paragraphs: 4'), at: `${quist}:4:13`, says: 'renders source paragraph 4', hint: 'Render it' }],
  MarkMisplaced: [
    { make: change(abel, '## The pilots', '## The [pilots](name:pilot-guild)'), at: `${abel}:16:8`, says: 'cannot stand in a heading', hint: 'Marks belong in the paragraphs' },
    { make: change(abel, 'gives no first name', 'of [Abel](name:iris-abel) gives no first name'), at: `${abel}:20:44`, says: 'cannot stand in a footnote', hint: 'Marks belong' },
    { make: change('claims/breakwater-built.md', 'Only Abel 2001', 'Only [Abel 2001](name:iris-abel)'), at: 'claims/breakwater-built.md:6:6', says: 'cannot stand in the account of a claim', hint: 'Marks belong' },
  ],
  MarkUnread: [
    { make: change(abel, 'Its ninth clause', 'Its [ninth](name:harbour-treaty) clause'), at: `${abel}:14:208`, says: 'it stands among the plain words', hint: 'no mark inside of another' },
    { make: change(abel, '[he](name:jonas-quist)', '[he] (name:jonas-quist)'), at: `${abel}:18:148`, says: 'it stands among the plain words', hint: 'no space' },
    { make: change(quist, 'the law,', 'the law[^law,'), at: `${quist}:16:42`, says: 'it stands among the plain words', hint: 'a backslash' },
    { make: change(abel, '(name:jonas-quist)', '(name:jonas-quist "affirms")'), at: `${abel}:18:145`, says: 'a name has no stance', hint: '(name:some-id)' },
    { make: change(quist, '(source:3)', '(source:3 "affirms")'), at: `${quist}:16:67`, says: 'a locator has no stance', hint: '' },
  ],
  MarkEmpty: [{ make: change(quist, 'Iris Abel', '[](name:iris-abel)'), at: `${quist}:16:1`, says: 'no words', hint: 'square brackets' }],
  HeadingWithoutId: [{ make: change(abel, ' {#pilots}', ''), at: `${abel}:16:1`, says: '"The pilots" has no id', hint: 'in braces' }],
  HeadingDepth: [{ make: change(abel, '## The pilots', '### The pilots'), at: `${abel}:16:1`, says: 'of the second level', hint: 'two number signs' }],
  BlockUnsupported: [
    { make: change(quist, 'Iris Abel', '<br>Iris Abel'), at: `${quist}:16:1`, says: '(html) cannot stand here', hint: 'paragraphs, lists' },
    { make: change(quist, 'Iris Abel', '```\ncode\n```\n\nIris Abel'), at: `${quist}:16:1`, says: '(code) cannot stand here', hint: 'paragraphs, lists' },
    { make: change(quist, 'Iris Abel', '> ## Abel\n>\n> Iris Abel'), at: `${quist}:16:3`, says: '(heading) cannot stand here', hint: 'paragraphs, lists' },
    { make: change(abel, 'gives no first name', 'gives ![none](https://example.org/none.png)'), at: `${abel}:20:47`, says: '(image) cannot stand here', hint: 'without pictures' },
    { make: change('claims/breakwater-built.md', 'Only', '## Accounts\n\nOnly'), at: 'claims/breakwater-built.md:6:1', says: '(heading) cannot stand here', hint: 'only words' },
  ],
  FootnoteOrphan: [
    { make: change(quist, 'about the law,', 'about the law[^law],'), at: `${quist}:16:42`, says: 'The footnote "law" has no text', hint: '[^law]:' },
    { make: change(abel, 'his mind.[^master]', 'his mind.'), at: `${abel}:20:1`, says: 'Nothing refers to the footnote "master"', hint: 'or remove it' },
  ],
  EventUnsaid: [{ make: change('timeline.yaml', 'abel-2001: [1]', 'abel-2001: [1, 9]'), at: 'timeline.yaml:6:20', says: 'renders source paragraph 9', hint: 'counts the paragraphs of the source' }],
  LedgerInvalid: [
    { make: add('addresses.json', '[\n{ "address": "/", "kind": "pager" }\n]'), at: 'addresses.json:2:27', says: 'does not fit', hint: 'npm run addresses' },
    { make: add('addresses.json', 'nothing'), at: 'addresses.json:1:1', says: 'does not fit', hint: 'bring it back' },
  ],
  AddressLost: [{ make: (files) => remove('claims/breakwater-built.md')(change(abel, '[The new breakwater stands](claim:breakwater-built "affirms")', 'The new breakwater stands')(published(files))), at: 'addresses.json:27:2', says: '/claims/breakwater-built/', hint: '--withdraw' }],
  AddressMoved: [{ make: (files) => change('claims/toll-shared.md', 'The two towns share the harbour tolls evenly.', 'The tolls were abolished.')(published(files)), at: 'claims/toll-shared.md:3:12', says: 'was published with other words', hint: '--reworded' }],
  AddressReused: [{ make: (files) => change(abel, 'The dredging is done', '[The dredging is done](claim:breakwater-built#works "affirms")')(change(abel, '{#works}', '{#yard}')(published(files))), at: `${abel}:24:3`, says: '#works was given out before', hint: 'an id of its own' }],
  FormerlyTaken: [{ make: change('claims/toll-shared.md', 'group: law', 'group: law\nformerly: [joint-harbour]'), at: 'claims/toll-shared.md:5:12', says: '"joint-harbour" cannot be a former id', hint: 'Remove it' }],
  FormerlyOther: [{ make: (files) => change('claims/toll-shared.md', 'group: law', 'group: law\nformerly: [breakwater-built]')(faults.AddressLost[0]!.make(files)), at: 'claims/toll-shared.md:5:12', says: '"breakwater-built" is not a former id', hint: '--successor', follows: ['AddressLost content/addresses.json:27:2'] }],
};

/** The files once their addresses are published. */
function published(files: Files): Files {
  return new Map(files).set('addresses.json', formatLedger(siteOf(files).ledger));
}

test('the fixture is good, before and after its addresses are published', () => {
  expect(load(harbour).problems).toEqual([]);
  expect(load(published(harbour)).problems).toEqual([]);
});

describe.each(Object.entries(faults))('%s', (code, cases) => {
  test.each(cases)('$at', ({ make, at, says, hint, follows = [] }) => {
    const { site, problems } = load(make(harbour));
    expect(problems.map((problem) => `${problem.code} ${problem.at.file}:${problem.at.line}:${problem.at.column}`)).toEqual([`${code} content/${at}`, ...follows]);
    expect(problems[0]!.message).toContain(says);
    expect(problems[0]!.hint).toContain(hint);
    expect(site).toBeUndefined();
  });
});

test('every problem of the catalogue is provoked', () => {
  expect(Object.keys(faults).sort()).toEqual(Object.keys(catalogue).sort());
});

describe('one report says all that is wrong', () => {
  const broken = [
    change(abel, 'toll-shared "affirms"', 'tolls-shared "afirms"'),
    change(abel, '{#pilots}', ''),
    change(quist, '[¶ 3](source:3)', '[¶ 3](source:4)'),
    change('claims/breakwater-built.md', 'group: works', 'group: work'),
    change('timeline.yaml', 'date: "1998"\n', 'date: 1998\n'),
  ].reduce((files, make) => make(files), harbour);

  test('by file and place, each with what to do', () => {
    expect(report(load(broken).problems)).toMatchInlineSnapshot(`
      "content/articles/abel-2001.md:14:143  StanceUnknown
        "afirms" is not a stance.
        → Write one of affirms, reports, qualifies, disputes, expects in quotation marks behind the target, as in (claim:some-id "affirms").

      content/articles/abel-2001.md:14:143  ClaimUnknown
        There is no claim "tolls-shared".
        → Did you mean "toll-shared"? Valid ids are in content/claims/.

      content/articles/abel-2001.md:16:1  HeadingWithoutId
        The heading "The pilots" has no id.
        → End it with a short id of your own in braces, as in "## The treaty {#treaty}"; it never changes again.

      content/articles/quist-2005.md:16:67  LocatorInvalid
        The locator "source:4" names no paragraph of the source.
        → Write source:N or source:N-M with numbers from 1 to 3, the smaller first.

      content/claims/breakwater-built.md:4:8  GroupUnknown
        There is no group of claims "work".
        → Did you mean "works"? Valid ids are in content/site.yaml, under groups.

      content/timeline.yaml:2:9  FieldInvalid
        "0.date" does not fit: expected is a text, not a number: put it in quotation marks.
        → Mend the value; the fields are described in src/read/schemas.ts.

      6 problems in the content; nothing was built."
    `);
  });

  test.each([
    ['names', change('names/people.yaml', 'name: Iris Abel', 'nam: Iris Abel')],
    ['a claim', change('claims/toll-shared.md', 'title: Tolls shared', 'title: [')],
    ['a brief', change(abel, 'label: Abel 2001', 'lable: Abel 2001')],
    ['the base facts', change('site.yaml', 'title: One harbour or two?', 'title:')],
  ])('but not what only follows from it: %s that cannot be read', (_, make) => {
    const { problems } = load(make(harbour));
    expect(new Set(problems.map(({ at }) => at.file)).size).toBe(1);
  });
});

describe('the nearest valid id', () => {
  test.each([
    ['article-9', ['article-9', 'article-10'], ['article-9']],
    ['s400-sales', ['s-400-sales', 'arms-sales'], ['s-400-sales']],
    ['harbour', ['pilot-guild'], []],
    ['x', [], []],
  ])('to %s of %j', (wrong, valid, expected) => expect(nearest(wrong, valid)).toEqual(expected));
});
