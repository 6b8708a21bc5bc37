// A mail system that brings back what the reader wrote, and names whom it was for, reports in whatever words.
import { describe, expect, it } from 'vitest';
import { read } from './read-fixture.ts';
import { type MailWithLetter, mailWithLetter } from './small-mail.ts';

type Mail = Omit<MailWithLetter, 'letterTo'>;

const mail = (one: Mail): string => mailWithLetter({ ...one, letterTo: 'olga@there.example' });

const SYSTEM = { from: 'Post <postmaster@there.example>' };

describe('is a report', () => {
  it.each([
    ['Icelandic', 'Bréfið þitt', 'Bréf þitt til olga@there.example komst ekki á leiðarenda.'],
    ['Welsh', 'Eich neges', 'Ni chyrhaeddodd eich neges at olga@there.example.'],
    ['Basque', 'Zure mezua', 'olga@there.example helbidera bidalitako mezua ez da iritsi.'],
    ['Irish', 'Do theachtaireacht', 'Níor tháinig do theachtaireacht chuig olga@there.example.'],
    ['Georgian', 'თქვენი წერილი', 'თქვენი წერილი olga@there.example ვერ მივიდა.'],
    ['Swahili', 'Barua yako', 'Barua yako kwa olga@there.example haikufika.'],
    [
      'English of its own',
      'About your letter',
      'Mailbot could not pass this on.\n\nTo: <olga@there.example>\nResult: turned down',
    ],
  ])('in %s', async (_language, subject, text) => {
    const report = await read(mail({ ...SYSTEM, subject, text }));
    expect(report).toMatchObject({ kind: 'failed', bounces: [{ recipient: 'olga@there.example', addressBad: null }] });
  });
});

describe('is none', () => {
  it.each<readonly [string, Mail]>([
    [
      'of a person who sends a letter back',
      {
        fields: ['Return-Path: <kim@there.example>'],
        from: 'Kim Li <kim@there.example>',
        subject: 'Your letter',
        text: 'I pass this back, olga@there.example is my sister.',
      },
    ],
    [
      'of a list that holds a letter',
      {
        fields: ['Return-Path: <choir-bounces@there.example>', 'List-Id: <choir.there.example>'],
        from: 'choir-owner@there.example',
        subject: 'Your letter waits',
        text: 'Your letter to olga@there.example waits for a moderator.',
      },
    ],
    [
      'of another one’s letter',
      {
        ...SYSTEM,
        author: 'stranger@else.example',
        subject: 'A letter',
        text: 'A letter for olga@there.example was put aside.',
      },
    ],
    [
      'of a machine with a sender of its own',
      {
        fields: ['Return-Path: <robot@there.example>'],
        from: 'Robot <robot@there.example>',
        subject: 'Copy',
        text: 'A copy of your letter to olga@there.example.',
      },
    ],
  ])('%s', async (_name, one) => {
    expect((await read(mail(one))).bounces).toEqual([]);
  });
});
