import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { oneDatabase } from '../../../extension/background/database.ts';
import { closeNotes, forgetOldNotes, notesOf, saveNote } from '../../../extension/background/notes.ts';
import { NOTE_DAYS, notesGoneBefore } from '../../../shared/assessment/retention.ts';
import type { AnyEvent } from '../../../shared/events/parse.ts';
import { freshWorld, world } from './fake-browser.ts';
import { accepting, background, candidate, other, tab } from './parts.ts';

vi.mock('../../../extension/platform/browser.ts', () => import('./fake-browser.ts'));
vi.mock('../../../extension/platform/content-files.ts', () => ({
  TEACHING: 'teaching',
  contentScripts: () => [],
}));

const DAY = 86_400_000;
const NOW = Date.parse('2026-03-01T12:00:00Z');
const study = { end: '2026-12-31', retention: { keyDays: 30 } };
const SECRET = 'Planned the move of two wards, 14 weeks';
const note = (text: string, criterion = 'planning', of = candidate) => ({ candidate: of, criterion, text });

beforeEach(() => {
  closeNotes();
  globalThis.indexedDB = new IDBFactory();
  freshWorld();
});

async function raw() {
  const { get, close } = oneDatabase();
  const db = await get();
  const found = { notes: await db.getAll('notes'), key: await db.get('keys', 'notes') };
  close();
  return found;
}

describe('a note', () => {
  it('comes back for its candidate and criterion, is replaced, and goes when it is emptied', async () => {
    await saveNote(note(SECRET), NOW);
    await saveNote(note('é漢🙂', 'explaining'), NOW);
    await saveNote(note('of another', 'planning', other), NOW);
    expect(await notesOf(candidate)).toEqual({ planning: SECRET, explaining: 'é漢🙂' });
    await saveNote(note('changed'), NOW);
    await saveNote(note('  ', 'explaining'), NOW);
    expect(await notesOf(candidate)).toEqual({ planning: 'changed' });
    expect(await notesOf(other)).toEqual({ planning: 'of another' });
  });

  it('is unreadable at rest, under a key that cannot be taken out', async () => {
    await saveNote(note(SECRET), NOW);
    const { notes, key } = await raw();
    expect(key!.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', key!)).rejects.toThrow();
    const all =
      Buffer.from(notes[0]!.bytes).toString('latin1') + JSON.stringify([notes, world.local, world.session]);
    for (const word of SECRET.split(' ')) if (word.length > 3) expect(all).not.toContain(word);
    await saveNote(note(SECRET), NOW);
    const [again] = (await raw()).notes;
    expect(Buffer.from(again!.iv).equals(Buffer.from(notes[0]!.iv))).toBe(false);
  });

  it('cannot be moved to another candidate', async () => {
    await saveNote(note(SECRET), NOW);
    const { get, close } = oneDatabase();
    const db = await get();
    const [sealed] = await db.getAll('notes');
    await db.put('notes', { ...sealed!, candidate: other });
    close();
    expect(await notesOf(other)).toEqual({});
    expect(await notesOf(candidate)).toEqual({ planning: SECRET });
  });

  it('keeps its key when two first notes come at once', async () => {
    await Promise.all([saveNote(note('one'), NOW), saveNote(note('two', 'explaining'), NOW)]);
    expect(await notesOf(candidate)).toEqual({ planning: 'one', explaining: 'two' });
  });

  it('is refused when it is about nobody, about nothing, or too long', async () => {
    for (const wrong of [
      note('x', 'planning', 'Fatima'),
      note('x', '../planning'),
      note('x'.repeat(2001)),
      { ...note('x'), more: 1 },
    ])
      await expect(saveNote(wrong, NOW)).rejects.toThrow();
  });

  it('never enters the log, nor anything that is sent', async () => {
    const sent: AnyEvent[] = [];
    const { content, log } = background(accepting(sent));
    await content.saveNote(tab, note(SECRET));
    expect(await content.notes(tab, candidate)).toEqual({ planning: SECRET });
    await content.lockScores(tab, candidate);
    await log.sendNow();
    const all = JSON.stringify([sent, world.local.get(null), world.session.get(null)]);
    for (const word of SECRET.split(' ')) if (word.length > 3) expect(all).not.toContain(word);
  });
});

describe('retention of notes', () => {
  it('lasts so many days from the last change or from locking, and not beyond the keys', async () => {
    await saveNote(note('old'), NOW);
    await saveNote(note('new', 'explaining'), NOW + DAY);
    await forgetOldNotes(NOW + NOTE_DAYS * DAY, study);
    expect(Object.keys(await notesOf(candidate))).toEqual(['explaining', 'planning']);
    await forgetOldNotes(NOW + NOTE_DAYS * DAY + 1, study);
    expect(Object.keys(await notesOf(candidate))).toEqual(['explaining']);
  });

  it('counts from the moment at which scores were locked', async () => {
    const { content } = background();
    await content.saveNote(tab, note('kept'));
    vi.useFakeTimers({ now: Date.now() + 20 * DAY, toFake: ['Date'] });
    try {
      await content.lockScores(tab, candidate);
      await forgetOldNotes(Date.now() + 27 * DAY, { ...study, end: '2099-12-31' });
      expect(await notesOf(candidate)).toEqual({ planning: 'kept' });
    } finally {
      vi.useRealTimers();
    }
  });

  it('ends with the keys of the pseudonyms', async () => {
    const gone = Date.parse('2027-01-31T00:00:00Z');
    expect(notesGoneBefore(gone - 1, study)).toBe(gone - 1 - NOTE_DAYS * DAY);
    expect(notesGoneBefore(gone, study)).toBe(Number.POSITIVE_INFINITY);
    await saveNote(note('last'), gone - 1);
    await forgetOldNotes(gone, study);
    expect(await notesOf(candidate)).toEqual({});
  });
});
