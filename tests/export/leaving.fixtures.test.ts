import { describe } from 'vitest';
import { describeData } from './data.ts';
import { describeFeeds } from './feeds.ts';
import { describeNotes } from './notes.ts';
import { useBuiltSite } from './site.ts';
import { describeZotero } from './zotero.ts';

const site = useBuiltSite();

describe('data files', () => describeData(site));
describe('feeds', () => describeFeeds(site));
describe('notes', () => describeNotes(site));
describe('citations', () => describeZotero(site));
