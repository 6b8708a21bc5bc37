// Servers as public reports describe them, one file each in scripted/quirks: what the app reads there, shows, and asks.
import { describe, expect, it } from 'vitest';
import { factsOf, problemsOf, runQuirk } from './scripted/quirk.ts';
import { QUIRKS } from './scripted/quirks/index.ts';
import { notReading } from './scripted/reading-commands.ts';

describe('a server that', () => {
  it.each(QUIRKS)('$name ($seen)', async (quirk) => {
    const run = await runQuirk(quirk);
    expect(factsOf(run)).toEqual(quirk.reads);
    expect([...problemsOf(run)].sort()).toEqual([...(quirk.shows ?? [])].sort());
    expect(notReading(run.server.commands)).toEqual([]);
    quirk.also?.(run);
  });

  it('was seen: each names its public report or the section of an RFC, and none stands there twice', () => {
    expect(QUIRKS.filter(({ seen }) => !/^(?:https:\/\/\S+|RFC \d+ section [\d.]+)/.test(seen))).toEqual([]);
    expect(new Set(QUIRKS.map(({ name }) => name)).size).toBe(QUIRKS.length);
    expect(QUIRKS.length).toBeGreaterThanOrEqual(60);
  });
});
