import type { Files } from './content.ts';

/** A source for the harbour's brief abel-2001: headings, a quotation, words that the brief has not, a name spelt otherwise. */
export const sourceOfAbel = `---
title: A bay with one door
byline: Iris Abel
---

[1] In the spring of 1998 two councils put their names to the Treaty of 1998. Whoever owned a quay lost it that day, and gained half a bay.

## What the pilots say

[2] No pilot was asked. Their master, Mr Quist, calls a single harbour a mirage that only surveyors can see.

## What was built

- [3] The channel is deep enough for colliers.

> [4] “Granite to the last course,” the engineer said of the breakwater, “and not one shilling over.”
`;

/** Files of the harbour with that source among them. */
export const withSource = (files: Files, text = sourceOfAbel): Files =>
  new Map(files).set('sources/abel-2001.md', text);
