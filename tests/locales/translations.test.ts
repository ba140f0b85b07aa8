import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { speaker, type Catalogue, type Plural } from '@/lib/locales/catalogue';
import { bar } from '@/lib/locales/en/bar';
import { notes } from '@/lib/locales/en/notes';
import { pages } from '@/lib/locales/en/pages';
import { reasons } from '@/lib/locales/en/reasons';
import { reminders } from '@/lib/locales/en/reminders';
import { directionOf, languageFor, languages, spokenFor } from '@/lib/locales/language';

const english: Record<string, Catalogue> = { bar, notes, pages, reasons, reminders };
const folders = readdirSync(new URL('../../lib/locales/', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const forms = (entry: string | Plural): [form: string, sentence: string][] =>
  typeof entry === 'string' ? [['', entry]] : Object.entries(entry);

const slots = (sentence: string) => [...sentence.matchAll(/\{\w+\}/g)].map(([slot]) => slot).toSorted();

/** Without marks and capitals, as axe compares it. */
const said = (text: string) => (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');

test('every folder is a language that is listed', () => {
  expect(folders.toSorted()).toEqual(languages.toSorted());
});

describe.each(languages.filter((language) => language !== 'en'))('%s', (language) => {
  describe.each(Object.keys(english))('%s', (name) => {
    const load = async (): Promise<Catalogue> =>
      (await import(`../../lib/locales/${language}/${name}.ts`))[name] as Catalogue;

    test('has every sentence, and no other', async () => {
      expect(Object.keys(await load()).toSorted()).toEqual(Object.keys(english[name]!).toSorted());
    });

    test('fills the same slots; a number may be said in words', async () => {
      const translated = await load();
      const wrong = Object.entries(english[name]!).filter(([key, sentence]) => {
        const meant = new Set(forms(sentence).flatMap(([, text]) => slots(text)));
        return forms(translated[key] ?? '').some(([, text]) => {
          const found = new Set(slots(text));
          const missing = meant.difference(found);
          return found.difference(meant).size > 0 || [...missing].some((slot) => slot !== '{count}');
        });
      });
      expect(wrong.map(([key]) => key)).toEqual([]);
    });

    test('has each plural form its grammar knows', async () => {
      const known = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
      const plurals = Object.entries(await load()).filter(([, entry]) => typeof entry !== 'string');
      const lacking = plurals.filter(([, entry]) => {
        const there = forms(entry).map(([form]) => form);
        // "Many" of Romance languages is for millions.
        return known.some((form) => !there.includes(form) && !(form === 'many' && language !== 'ar'));
      });
      expect(lacking.map(([key]) => key)).toEqual([]);
    });

    test('what a button says is part of its longer name, by which it is called out loud', async () => {
      const translated = await load();
      const apart = Object.entries(translated).filter(([key, shown]) => {
        const name = translated[`${key}Of`];
        return typeof shown === 'string' && typeof name === 'string' && !said(name).includes(said(shown));
      });
      expect(apart.map(([key]) => key)).toEqual([]);
    });

    test('leaves no sentence in English, but for the made-up chats and quoted drafts and offers, which are in English', async () => {
      const translated = await load();
      const sentences = Object.entries(english[name]!).filter(([key]) => !key.startsWith('scene.'));
      const same = sentences.filter(([key, entry]) =>
        forms(entry).some(([form, text]) => {
          const other = forms(translated[key] ?? '').find(([one]) => one === form)?.[1];
          const unquoted = text.replaceAll(/“[^”]*”/g, ' ');
          return other === text && [...unquoted.matchAll(/\p{L}+/gu)].length > 2;
        }),
      );
      expect(same.map(([key]) => key)).toEqual([]);
    });
  });
});

test('a browser in a language Tend does not speak gets English, with the day before the month', () => {
  expect(spokenFor('ja-JP')).toBe('en');
  expect(languageFor('ja-JP')).toBe('en-GB');
  expect(languageFor('en-IN')).toBe('en-IN');
  expect(directionOf('ar-EG')).toBe('rtl');
  expect(directionOf('en-GB')).toBe('ltr');
});

test('between words from right to left, a name in other letters takes no mark beside it along', () => {
  const told = { told: '{name}: {count}' };
  const values = { name: 'Ana (work)', count: 3 };
  expect(speaker(told, 'ar-EG')('told', values)).toBe('\u2068Ana (work)\u2069: ٣');
  expect(speaker(told, 'fr')('told', values)).toBe('Ana (work): 3');
});
