import { expect, test } from 'vitest';
import { defaultSettings, defaultSite, type Settings } from '@/lib/settings';
import { parseSettings, settingsFile } from '@/lib/transfer/settings-file';

const set: Settings = {
  ...defaultSettings,
  habitsOff: ['invite', 'care.blame'],
  sites: { 'chat.example': { ...defaultSite, site: 'converse', habitsOff: ['listen.openQuestion'] } },
  pausedUntil: 'resumed',
};

test('out and in again: the same, but for a pause', () => {
  expect(parseSettings(settingsFile(set))).toEqual({ ...set, pausedUntil: null });
});

test('names what does not fit, and changes nothing', () => {
  expect(() => parseSettings('no settings')).toThrow('is no JSON');
  expect(() => parseSettings('{"tend":"backup"}')).toThrow('look at "tend"');
  expect(() => parseSettings(settingsFile(set).replace('"announce":true', '"announce":"yes"'))).toThrow('announce');
  expect(() => parseSettings(settingsFile(set).replace('"version":1', '"version":2'))).toThrow('of version 2');
});
