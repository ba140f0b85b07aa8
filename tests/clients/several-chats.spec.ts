import { bar, expect, expectCounted, test } from './meeting';
import { domain } from './prosody';

test('several chats side by side: the one being written in counts', async ({ extension, meeting }) => {
  const { alice, bob, running } = meeting;
  await running.say(bob, 'I finally finished the pottery course on Sunday!');
  await running.shown(alice, 'pottery course');
  const address = new URL(alice.url());
  address.searchParams.set('view', 'overlayed');
  await alice.goto(address.href);
  const [direct, room] = ['converse-chat', 'converse-muc'].map((chat) =>
    alice.locator(`${chat} textarea.chat-textarea`),
  );
  await direct!.waitFor();
  await alice.evaluate((hash) => void (location.hash = hash), `converse/room?jid=friends@muc.${domain}`);
  await room!.waitFor();
  await expect(direct!).toBeVisible();

  const chip = bar(alice).locator('.chip .words').first();
  const folded = bar(alice).getByRole('button', { name: /^Show \d suggestions?$/ });
  await room!.click();
  await expect(bar(alice).getByRole('button')).not.toHaveCount(0);
  await expect(chip.or(folded)).toHaveCount(0);
  await direct!.click();
  await expect(chip.or(folded)).toBeVisible();
  if (await folded.isVisible()) await folded.click();
  const words = (await chip.textContent())!;
  await chip.click();
  await expect(direct!).toHaveValue(words);
  await expect(room!).toHaveValue('');
  await direct!.press('Enter');
  await running.shown(bob, words);
  await expectCounted(extension, 1, 1);
});
