import eslint from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import {defineConfig, globalIgnores} from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist', 'cdn', 'demo', 'coverage', '.cache']),
  eslint.configs.recommended,
  tseslint.configs.recommended,
  {
    files: ['src/**/*.ts'],
    extends: [
      tseslint.configs.recommendedTypeCheckedOnly,
      lit.configs['flat/recommended'],
      wc.configs['flat/recommended'],
      litA11y.configs.recommended,
    ],
    languageOptions: {parserOptions: {project: './tsconfig.json'}},
    rules: {
      // A list without markers is no list to VoiceOver unless it says so.
      'lit-a11y/no-redundant-role': 'off',
      // A container hears the click that Enter makes of a link or button in it.
      'lit-a11y/click-events-have-key-events': 'off',
    },
  },
  {
    rules: {
      // TypeScript knows which globals each folder has.
      'no-undef': 'off',
      // `expect(x).to.be.true` is an expression.
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
);
