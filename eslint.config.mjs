import css from '@eslint/css';
import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';

/** The folders of src/, the ground first: each may use those before it, and none after it. */
const floors = [
  ['common'],
  ['kept', 'threads'],
  ['problems'],
  ['read'],
  ['ledger'],
  ['link'],
  ['show'],
  ['cite', 'fonts', 'import', 'new', 'rename'],
  ['check', 'index', 'pictures', 'export', 'pdf', 'remove'],
  ['components'],
  ['layouts'],
  ['pages'],
  ['dev'],
  ['cli'],
];

/** What not every browser has yet: without it a page reads as well, and was looked at so. */
const enhancements = {
  allowAtRules: ['page'],
  allowProperties: [
    'accent-color',
    'anchor-name',
    'anchor-scope',
    'box-decoration-break',
    'field-sizing',
    'break-after',
    'forced-color-adjust',
    'hanging-punctuation',
    'hyphenate-limit-chars',
    'initial-letter',
    'orphans',
    'overscroll-behavior',
    'resize',
    'scrollbar-color',
    'text-size-adjust',
    'text-wrap',
    'user-select',
    'widows',
  ],
  allowPropertyValues: { 'break-after': ['avoid'] },
  allowSelectors: ['target-text'],
};

/**
 * Forbids imports from some folders of src/, and of some names in package.json; what lies in the importing folder itself may be
 * called like one of them.
 */
const forbid = (folders, message, names = []) => ({
  'no-restricted-imports': [
    'error',
    {
      patterns: [{ group: [...folders.map((folder) => `**/${folder}/**`), '!./**'], message }],
      paths: names.map((name) => ({ name, message })),
    },
  ],
});

/** Templates get finished data, never the model. */
const hidden = { components: { folders: ['ledger', 'link'], names: ['#site', '#fonts'] } };

const directions = floors.flatMap((folders, floor) =>
  folders.map((folder) => ({
    files: [`src/${folder}/**`],
    rules: forbid(
      [
        ...floors.slice(floor + 1).flat(),
        ...folders.filter((other) => other !== folder),
        ...(hidden[folder]?.folders ?? []),
        'client',
      ],
      `src/${folder} is below this folder, gets finished data, or is not the browser's: see src/README.md.`,
      hidden[folder]?.names,
    ),
  })),
);

export default defineConfig([
  globalIgnores(['.astro/', '.cache/', 'dist*/', 'tests/fixtures/']),
  {
    files: ['**/*.{ts,mjs,astro}'],
    extends: [js.configs.recommended, typescript.configs.strict, astro.configs.recommended, prettier],
    rules: {
      // Where an index is known to be there, an assertion says so.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // Two machines would sort and write differently.
      'no-restricted-syntax': [
        'error',
        {
          selector: 'CallExpression[callee.property.name="localeCompare"][arguments.length<2]',
          message: 'Say the language: localeCompare(other, "en").',
        },
        {
          selector: 'CallExpression[callee.property.name=/^toLocale/][arguments.length=0]',
          message: 'Say the language, or use the function that has none.',
        },
        {
          selector: ':matches(NewExpression, CallExpression)[callee.object.name="Intl"][arguments.length=0]',
          message: 'Say the language: new Intl.Collator("en").',
        },
      ],
      'max-lines': ['error', { max: 200 }],
      'max-lines-per-function': ['error', { max: 60 }],
      // TypeScript knows what is defined.
      'no-undef': 'off',
    },
  },
  { files: ['**/*.d.ts'], rules: { '@typescript-eslint/consistent-type-imports': 'off' } },
  { files: ['tests/**', '**/*.mjs'], rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' } },
  { files: ['tests/**'], rules: { 'max-lines-per-function': 'off' } },
  ...directions,
  {
    files: ['src/client/**'],
    rules: forbid(floors.slice(1).flat(), 'The browser has src/client and src/common alone.'),
  },
  {
    files: ['**/*.css'],
    language: 'css/css',
    plugins: { css },
    extends: ['css/recommended'],
    rules: {
      'css/no-invalid-properties': ['error', { allowUnknownVariables: true }],
      'css/no-invalid-at-rules': 'off',
      // Paper and popovers are styled over the pages' own rules.
      'css/no-important': 'off',
      'css/use-baseline': ['error', { available: 'widely', ...enhancements }],
    },
  },
]);
