import { expect } from '@playwright/test';
import { test } from '../extension';
import { anotherWay, firstChip, type Meeting, meetInStore, news, takeFirstChip } from './store';

let meeting: Meeting;

test.beforeAll(async ({ shared, browser }) => {
  meeting = await meetInStore(shared, browser);
  await meeting.consent();
});
// A nudge is shown once a day.
test.beforeEach(() => meeting.extension.forget());
test.afterEach(() => meeting.composer.fill(''));
test.afterAll(() => meeting.end());

test('a draft changes by a press alone, and Undo brings back every byte of it', async () => {
  const { alice, bar, composer, hear } = meeting;
  await hear(news);
  await firstChip(bar);
  await composer.evaluate((element) => {
    const changes: string[] = [];
    Object.assign(window, { changes });
    element.addEventListener(
      'input',
      (event) => !(event instanceof InputEvent && event.inputType) && changes.push('?'),
    );
  });

  // Typed in pieces, so that Tend reads and answers in between.
  const draft = '  Lovely 🏺 —  you never answer!\nLet’s catch up soon  ';
  for (const piece of ['  Lovely 🏺 —  you ', 'never answer!']) await composer.pressSequentially(piece);
  await composer.press('Shift+Enter');
  await composer.pressSequentially('Let’s catch up soon  ');
  await expect.poll(async () => (await bar.names()).some((name) => anotherWay.test(name))).toBe(true);
  await expect(composer).toHaveValue(draft);

  await bar.press(anotherWay);
  await expect(composer).not.toHaveValue(draft);
  await bar.press('Undo');
  await expect(composer).toHaveValue(draft);
  await expect.poll(() => bar.text()).toContain('Your draft is as it was.');

  expect(await alice.evaluate('changes')).toEqual([]);
});

test('a chip beside a short draft is taken back to that draft', async () => {
  const { bar, composer, hear } = meeting;
  await hear('I finally passed my driving test on Friday!');
  await composer.pressSequentially('Oh  ');
  await takeFirstChip(bar);
  await expect(composer).not.toHaveValue('Oh  ');
  await bar.press('Undo');
  await expect(composer).toHaveValue('Oh  ');
});

test('a nudge that is not wanted leaves the draft as it is', async () => {
  const { bar, composer, hear } = meeting;
  await hear('I finally got the new job at the museum!');
  const draft = ' You never call,  let’s catch up soon ';
  await composer.pressSequentially(draft);
  await bar.press('Not this');
  await expect.poll(() => bar.names()).not.toContain('Not this');
  await expect(composer).toHaveValue(draft);
});

test('what is typed right after a press on a chip stays', async () => {
  const { alice, bar, composer, hear } = meeting;
  await hear('I finally ran my first marathon on Sunday!');
  const words = await takeFirstChip(bar);
  // Faster than the insertion is read back.
  await alice.keyboard.insertText(' Tell me everything');
  await expect.poll(() => bar.text()).toContain('Inserted, not sent.');
  await expect(composer).toHaveValue(`${words} Tell me everything`);
});
