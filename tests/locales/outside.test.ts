import { expect, test } from 'vitest';
import { filesIn, sourceOf } from '../setup/modules';
import { shownWords } from '../setup/shown-words';

/** What people see and hear of Tend. */
const files = filesIn('components/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}', 'lib/reminders/*.ts');

test('every word of the interface stands in a catalogue', () => {
  expect(files.length).toBeGreaterThan(150);
  expect(files.flatMap((file) => shownWords(file, sourceOf(file)).map((words) => `${file}: ${words}`))).toEqual([]);
});

test('numbers, days and lists are said in the language of the words', () => {
  const formats = files.flatMap(
    (file) => sourceOf(file).match(/new Intl\.\w+Format\(\w*|\.toLocale(?:Date|Time)?String\(/g) ?? [],
  );
  expect(formats.length).toBeGreaterThan(10);
  expect(formats.filter((format) => !format.endsWith('Format(language'))).toEqual([]);
});

test.each([
  ['<p>Hello</p>', 'Hello'],
  ['<p>{known ? name : "Nobody yet"}</p>', 'Nobody yet'],
  ['<p>{`${count} people`}</p>', ' people'],
  ['<><b />{count + " more"}</>', ' more'],
  ['<button aria-label="Close" />', 'Close'],
  ['<input placeholder={first && "Name"} />', 'Name'],
  ['element("p", { title: "Why" })', 'Why'],
  ['element("p", {}, "why")', 'why'],
  ['button({ class: "quiet" }, `undo`, act)', 'undo'],
  ['mark.setAttribute("aria-label", "Tend")', 'Tend'],
  ['document.title = "People"', 'People'],
  ['tell("Nothing was changed.")', 'Nothing was changed.'],
])('is seen: %s', (source, words) => {
  expect(shownWords('seen.tsx', source)).toEqual([words]);
});

test.each([
  '<p className="small soft">{say("people.none")}</p>',
  '<p>{name}: {count}</p>',
  '<p>{list === "none" && <br />}</p>',
  '<option value="every">{say(`every.${unit}`)}</option>',
  'element("div", { class: "panel", role: "group", "aria-label": say("why") }, words)',
  '<Group title="plans.found" />',
  'throw new Error("They did not come.")',
])('is not: %s', (source) => {
  expect(shownWords('seen.tsx', source)).toEqual([]);
});
